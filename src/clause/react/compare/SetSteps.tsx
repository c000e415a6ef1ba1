import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { inOrder, printPair } from '../../pair';
import type { ClauseChange } from '../../setChanges';
import JumpLink from '../JumpLink';
import type { ToldSets } from './compare';
import styles from './compare.module.css';
import { StepsSection, VersionSteps } from './Steps';
import { TEXT_HEADING } from './words';

/** What changed from set to set, clause by clause, and what to do. */
export default function SetSteps({ told }: { told: ToldSets }): ReactNode {
  const { changed, problems } = told.changes;
  return (
    <StepsSection>
      {changed.length === 0 ? (
        <p>
          <Translate id="compare.sets.noVersions">
            No clause of both sets is in another version.
          </Translate>
        </p>
      ) : (
        <p className={styles.toText}>
          <JumpLink id={TEXT_HEADING}>
            <Translate id="compare.toText">Go to the text</Translate>
          </JumpLink>
        </p>
      )}
      <Others told={told} />
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
      {changed.map((change) => (
        <ClauseSteps key={change.id} change={change} />
      ))}
    </StepsSection>
  );
}

function ClauseSteps({ change }: { change: ClauseChange }): ReactNode {
  const { id, title, steps } = change;
  const pair = inOrder({ clause: id, from: change.from, to: change.to });
  const goesBack = pair.from !== change.from;
  return (
    <section className={styles.clause}>
      <h3>
        <Translate id="compare.sets.clause" values={{ title, from: change.from, to: change.to }}>
          {'{title}: from {from} to {to}'}
        </Translate>
      </h3>
      {goesBack && (
        <p>
          <Translate id="compare.sets.back">
            The later set has the older version. What is told here is undone in it.
          </Translate>
        </p>
      )}
      <VersionSteps steps={steps} heading="h4" />
      <p>
        <Link to={`/clauses/compare${printPair(pair)}`}>
          {translate({ id: 'compare.sets.alone', message: 'Compare {title} alone' }, { title })}
        </Link>
      </p>
    </section>
  );
}

/** The clauses that are not told of one by one. */
function Others({ told }: { told: ToldSets }): ReactNode {
  const { same, onlyBefore, onlyAfter } = told.changes;
  const reasons = new Map(told.added.map(({ id, reason }) => [id, reason]));
  const lists: [string, string[]][] = [
    [translate({ id: 'compare.sets.same', message: 'In the same version in both sets' }), same],
    [
      translate({ id: 'compare.sets.onlyAfter', message: 'Only in the later set' }),
      onlyAfter.map(({ id, title }) => (reasons.has(id) ? `${title}. ${reasons.get(id)}` : title)),
    ],
    [
      translate({ id: 'compare.sets.onlyBefore', message: 'Only in the earlier set' }),
      onlyBefore.map(({ title }) => title),
    ],
    [
      translate({
        id: 'compare.sets.leftOut',
        message: 'With a position of 2016, but not compared, since the other set lacks them',
      }),
      told.leftOut,
    ],
  ];
  return (
    <dl>
      {lists
        .filter(([, titles]) => titles.length > 0)
        .map(([name, titles]) => (
          <div key={name}>
            <dt>{name}</dt>
            {titles.map((title) => (
              <dd key={title}>{title}</dd>
            ))}
          </div>
        ))}
    </dl>
  );
}

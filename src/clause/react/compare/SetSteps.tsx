import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { printPair } from '../../pair';
import type { ClauseChange } from '../../setChanges';
import { compareVersions } from '../../versions';
import type { ToldSets } from './compare';
import styles from './compare.module.css';
import { VersionSteps } from './Steps';

/** What changed from set to set, clause by clause, and what to do. */
export default function SetSteps({ told }: { told: ToldSets }): ReactNode {
  const { changed, problems } = told.changes;
  return (
    <section className={styles.steps}>
      <h2>
        <Translate id="compare.steps">What changed, and what to do</Translate>
      </h2>
      {changed.length === 0 && (
        <p>
          <Translate id="compare.sets.noVersions">
            No clause of both sets is in another version.
          </Translate>
        </p>
      )}
      <Others told={told} />
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
      {changed.map((change) => (
        <ClauseSteps key={change.id} change={change} />
      ))}
    </section>
  );
}

function ClauseSteps({ change }: { change: ClauseChange }): ReactNode {
  const { id, title, steps } = change;
  const goesBack = compareVersions(change.from, change.to) > 0;
  const [from, to] = goesBack ? [change.to, change.from] : [change.from, change.to];
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
      <p className={styles.alone}>
        <Link to={`/clauses/compare${printPair({ clause: id, from, to })}`}>
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

import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { CompiledQuestion } from '../types';
import Part from './Part';
import RichText from './RichText';
import Sources from './Sources';

/** Why the right answer is right, where to read on, and the sources. */
export default function Explanation({ question }: { question: CompiledQuestion }): ReactNode {
  const { explanation, links, sources } = question;
  return (
    <>
      <Part label={<Translate id="quiz.why">Why</Translate>}>
        <RichText text={explanation} />
      </Part>
      {links.length > 0 && (
        <Part label={<Translate id="quiz.readAgain">Read again</Translate>}>
          <ul>
            {links.map(({ title, permalink }) => (
              <li key={permalink}>
                <Link to={permalink}>{title}</Link>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Sources sources={sources} />
    </>
  );
}

import Translate, { translate } from '@docusaurus/Translate';
import { useState, type ReactNode } from 'react';
import { clauseText, type ClauseOrigin } from '../exportText';
import type { AssembledClause } from '../types';
import tool from './tool.module.css';

interface Props {
  clause: AssembledClause;
  origin: ClauseOrigin;
}

/** Copies one clause as plain text, with a line on where it comes from or without. */
export default function CopyButtons({ clause, origin }: Props): ReactNode {
  const [said, setSaid] = useState('');
  const copy = async (text: string) => {
    try {
      // Over plain http there is no clipboard at all.
      await navigator.clipboard.writeText(text);
      setSaid(translate({ id: 'clause.copied', message: 'Copied.' }));
    } catch {
      setSaid(
        translate({
          id: 'clause.copyFailed',
          message: 'The browser did not allow it. Select the text and copy it.',
        }),
      );
    }
  };
  const { title } = clause;
  return (
    <div className={tool.actions}>
      <button
        type="button"
        className="button button--sm button--secondary"
        aria-label={translate(
          { id: 'clause.copyWithOriginOf', message: 'Copy with source: {title}' },
          { title },
        )}
        onClick={() => void copy(clauseText(clause, { provenance: origin }))}
      >
        <Translate id="clause.copyWithOrigin">Copy with source</Translate>
      </button>
      <button
        type="button"
        className="button button--sm button--secondary"
        aria-label={translate(
          { id: 'clause.copyWordingOf', message: 'Copy wording only: {title}' },
          { title },
        )}
        onClick={() => void copy(clauseText(clause))}
      >
        <Translate id="clause.copyWording">Copy wording only</Translate>
      </button>
      <p role="status">{said}</p>
    </div>
  );
}

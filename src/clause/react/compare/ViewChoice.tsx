import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { View } from '../../comparison';
import tool from '../tool.module.css';

interface Props {
  view: View;
  onView: (view: View) => void;
}

/** Whether both texts are shown in one or side by side. */
export default function ViewChoice({ view, onView }: Props): ReactNode {
  const views = [
    ['inline', translate({ id: 'compare.view.inline', message: 'In one text' })],
    ['side', translate({ id: 'compare.view.side', message: 'Side by side' })],
  ] as const;
  return (
    <fieldset className={tool.choices}>
      <legend>
        <Translate id="compare.view">How to show it</Translate>
      </legend>
      <ul>
        {views.map(([value, text]) => (
          <li key={value}>
            <label className={tool.choice}>
              <input
                type="radio"
                name="view"
                checked={view === value}
                onChange={() => onView(value)}
              />
              {text}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useMemo, useState, type ReactNode } from 'react';
import type { ClauseLibrary } from '../../types';
import SelectField from '../SelectField';
import tool from '../tool.module.css';
import styles from './assemble.module.css';
import { offeredPlaces, otherPlaces, type Place } from './placeNames';

interface Props {
  library: ClauseLibrary;
  chosen: readonly string[];
  onChosen: (jurisdictions: string[]) => void;
}

/** Where the terms apply: notes and proposals follow, and clauses say what they do not look at. */
export default function JurisdictionStep({ library, chosen, onChosen }: Props): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  // A place that is taken out stays to be chosen again: its box has the focus.
  const [kept, setKept] = useState<readonly string[]>([]);
  // Every key that is typed elsewhere in the steps paints this one anew.
  const { offered, others } = useMemo(() => {
    const places = offeredPlaces(library, [...chosen, ...kept], currentLocale);
    return { offered: places, others: otherPlaces(places, currentLocale) };
  }, [library, chosen, kept, currentLocale]);
  const toggle = (code: string, isOn: boolean) => {
    setKept((before) => [...before, code]);
    onChosen(isOn ? [...chosen, code] : chosen.filter((other) => other !== code));
  };
  return (
    <section>
      <h2>
        <Translate id="assemble.step.jurisdictions">2. Where your terms apply</Translate>
      </h2>
      <fieldset className={tool.choices}>
        <legend>
          <Translate id="assemble.jurisdictions">Countries and territories</Translate>
        </legend>
        <p className={tool.hint}>
          <Translate id="assemble.jurisdictions.hint">
            The wording stays the same. The notes for the drafter then have what they know of the
            law there, known bodies are proposed where a report has to go somewhere, and each clause
            says if it was written without a look at the law of a place.
          </Translate>
        </p>
        <ul>
          {offered.map(({ code, name }) => (
            <li key={code}>
              <label className={tool.choice}>
                <input
                  type="checkbox"
                  checked={chosen.includes(code)}
                  onChange={({ target }) => toggle(code, target.checked)}
                />
                {name}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <OtherPlace places={others} onPlace={(code) => toggle(code, true)} />
    </section>
  );
}

/** A place that no notes look at. It is added with a button: arrow keys alone change a list. */
function OtherPlace(props: { places: readonly Place[]; onPlace: (code: string) => void }) {
  const { places, onPlace } = props;
  const [code, setCode] = useState('');
  const [added, setAdded] = useState('');
  const none = translate({ id: 'assemble.jurisdictions.none', message: 'Choose a place' });
  const place = places.find((known) => known.code === code);
  return (
    <div className={styles.other}>
      <SelectField
        label={<Translate id="assemble.jurisdictions.other">Another place</Translate>}
        value={place?.code ?? ''}
        options={[
          { value: '', text: none },
          ...places.map((known) => ({ value: known.code, text: known.name })),
        ]}
        onValue={setCode}
      />
      <button
        type="button"
        className="button button--secondary"
        onClick={() => {
          if (!place) return;
          onPlace(place.code);
          setCode('');
          setAdded(place.name);
        }}
      >
        <Translate id="assemble.jurisdictions.add">Add the place</Translate>
      </button>
      <p role="status" className="sr-only">
        {added &&
          translate(
            { id: 'assemble.jurisdictions.added', message: '{place} was added.' },
            { place: added },
          )}
      </p>
    </div>
  );
}

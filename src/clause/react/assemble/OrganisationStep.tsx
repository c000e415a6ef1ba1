import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { ORGANISATIONS, type Organisation } from '../../types';
import SelectField from '../SelectField';
import { organisationText } from '../words';
import { clausesText } from './words';

interface Props {
  organisation: Organisation | undefined;
  /** How many clauses the document has. */
  count: number;
  onOrganisation: (organisation: Organisation | undefined) => void;
}

/** The kind of organisation, which brings its clauses. */
export default function OrganisationStep({
  organisation,
  count,
  onOrganisation,
}: Props): ReactNode {
  const none = translate({ id: 'assemble.organisation.none', message: 'Not chosen' });
  return (
    <section>
      <h2>
        <Translate id="assemble.step.organisation">1. Your organisation</Translate>
      </h2>
      <SelectField
        label={<Translate id="assemble.organisation">Kind of organisation</Translate>}
        hint={
          <Translate id="assemble.organisation.hint">
            A choice here replaces the choice of clauses below with the clauses that such an
            organisation should have. The Back button of the browser takes it back.
          </Translate>
        }
        value={organisation ?? ''}
        options={[
          { value: '', text: none },
          ...ORGANISATIONS.map((value) => ({ value, text: organisationText(value) })),
        ]}
        onValue={(value) => onOrganisation(ORGANISATIONS.find((known) => known === value))}
      />
      <p role="status">{organisation && clausesText(count)}</p>
    </section>
  );
}

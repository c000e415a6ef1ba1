import React, { type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import LocalDate from '../components/PageFurniture/LocalDate';
import Table from '../components/Table';
import TextPage from '../components/TextPage';
import { editionStatus } from '../edition/react/EditionSwitcher';
import { siteFieldsOf } from '../site/fields';

/** /handbook: the editions of the handbook. */
export default function Editions(): ReactNode {
  const { editions } = siteFieldsOf(useDocusaurusContext().siteConfig.customFields);
  return (
    <TextPage
      title={translate({ id: 'editions.title', message: 'Editions of the handbook' })}
      description={translate({
        id: 'editions.description',
        message:
          'Every edition of the Coalition Handbook, with its status and the date of its release.',
      })}
    >
      <p>
        <Translate id="editions.text">
          An edition is a snapshot of the whole text. Its pages keep their addresses, so that a
          citation leads to the words that were cited.
        </Translate>
      </p>
      <Table>
        <thead>
          <tr>
            <th scope="col">
              <Translate id="editions.edition">Edition</Translate>
            </th>
            <th scope="col">
              <Translate id="editions.status">Status</Translate>
            </th>
            <th scope="col">
              <Translate id="editions.released">Released</Translate>
            </th>
            <th scope="col">
              <Translate id="editions.what">What it is</Translate>
            </th>
          </tr>
        </thead>
        <tbody>
          {editions.map((edition) => (
            <tr key={edition.id}>
              <th scope="row">
                <Link to={`/handbook/${edition.id}`}>{edition.id}</Link>
              </th>
              <td>{editionStatus(edition.status)}</td>
              <td>
                <LocalDate date={edition.released} />
              </td>
              <td>{edition.summary}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TextPage>
  );
}

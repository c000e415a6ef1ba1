import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import TextPage from '../../components/TextPage';
import { useSite } from '../../learning/react/useLearning';
import type { PublishedForms } from '../../quiz/types';
import { UNDETECTABLE } from '../findings';
import type { AssessmentData } from '../types';
import Checker from './verify/Checker';
import { undetectableText } from './verify/words';

interface Props {
  courses: readonly AssessmentData[];
  published: PublishedForms;
}

/** /training/verify, for trainers: whether completion records fit together. */
export default function VerifyPage({ courses, published }: Props): ReactNode {
  const site = { address: useSite(), courses, published };
  return (
    <TextPage
      title={translate({ id: 'verify.title', message: 'Check completion records' })}
      description={translate({
        id: 'verify.description',
        message: 'For trainers: marks a completion record again and says whether it fits together.',
      })}
    >
      <p>
        <Translate id="verify.introduction">
          Choose the files that learners handed in. This page draws their questions again from the
          seed, marks their answers again and compares. It does so in this browser: no file leaves
          this machine, and nothing is kept when you close the page.
        </Translate>
      </p>
      <Checker site={site} />
      <Heading as="h2" id="limits">
        {translate({ id: 'verify.cannot', message: 'What cannot be found out' })}
      </Heading>
      <p>
        <Translate id="verify.cannot.text">
          A record that fits together is a sign, not a proof. No check of a file can find:
        </Translate>
      </p>
      <ul>
        {UNDETECTABLE.map((what) => (
          <li key={what}>{undetectableText(what)}</li>
        ))}
      </ul>
      <p>
        <Translate id="verify.cannot.advice">
          Where it matters who answered, have the assessment taken in a room with somebody present,
          or talk it over afterwards: a few questions on one case tell more than any file.
        </Translate>
      </p>
    </TextPage>
  );
}

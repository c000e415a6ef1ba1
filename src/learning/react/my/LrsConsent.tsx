import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import { useSyncExternalStore, type ReactNode } from 'react';
import Outcome from '../../../components/Outcome';
import type { LrsSink, LrsState } from '../../lrsTypes';
import styles from './my.module.css';

/** Says what would be sent where, asks, and lets the learner think again at any time. */
export default function LrsConsent({ sink }: { sink: LrsSink }): ReactNode {
  const state = useSyncExternalStore(sink.subscribe, sink.get, sink.get);
  if (!state.ready) return null;
  return (
    <>
      <Heading as="h2" id="lrs">
        {translate({ id: 'learning.lrs', message: 'Sending to your learning record store' })}
      </Heading>
      <p>
        <Translate
          id="learning.lrs.text"
          values={{ host: <strong>{hostOf(state.endpoint)}</strong> }}
        >
          {
            'This site was set up with a learning record store at {host}. If you agree, what you do in the courses is sent there too: lessons you open, each of your answers with its score, and your attempts. It goes under a random number, not your name; but whoever runs the store may be able to tell that it is you. Nothing is sent without your consent, and your progress here works the same either way.'
          }
        </Translate>
      </p>
      <div role="status">
        <Standing state={state} />
      </div>
      <div
        role="group"
        aria-label={translate({ id: 'learning.lrs.choice', message: 'Your choice' })}
        className={styles.buttons}
      >
        <button
          type="button"
          className="button button--secondary"
          aria-pressed={state.consent === 'given'}
          onClick={() => void sink.choose('given')}
        >
          <Translate id="learning.lrs.agree">I agree: send it</Translate>
        </button>
        <button
          type="button"
          className="button button--secondary"
          aria-pressed={state.consent === 'refused'}
          onClick={() => void sink.choose('refused')}
        >
          <Translate id="learning.lrs.refuse">Do not send</Translate>
        </button>
      </div>
    </>
  );
}

function Standing({ state }: { state: LrsState }): ReactNode {
  if (state.refusedWith !== undefined) {
    return (
      <Outcome tone="problem">
        <p>
          <Translate id="learning.lrs.refused" values={{ status: state.refusedWith }}>
            {
              'The learning record store refused what was sent (status {status}). Nothing more is sent. Tell whoever runs it; your progress is kept here all the same.'
            }
          </Translate>
        </p>
      </Outcome>
    );
  }
  if (state.consent === undefined) {
    return (
      <p>
        <Translate id="learning.lrs.undecided">
          You have not decided yet. Nothing is sent.
        </Translate>
      </p>
    );
  }
  if (state.consent === 'refused') {
    return (
      <p>
        <Translate id="learning.lrs.off">Nothing is sent, as you chose.</Translate>
      </p>
    );
  }
  return (
    <p>
      {state.waiting === 0 ? (
        <Translate id="learning.lrs.sent">You agreed. Everything has been sent.</Translate>
      ) : (
        <Translate id="learning.lrs.waiting" values={{ count: state.waiting }}>
          {'You agreed. Still to be sent: {count}.'}
        </Translate>
      )}
    </p>
  );
}

function hostOf(endpoint: string): string {
  return URL.canParse(endpoint) ? new URL(endpoint).host : endpoint;
}

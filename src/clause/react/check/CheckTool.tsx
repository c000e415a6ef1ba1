import Translate from '@docusaurus/Translate';
import { useEffect, useRef, type ReactNode } from 'react';
import Outcome from '../../../components/Outcome';
import CheckForm from './CheckForm';
import Results from './Results';
import Running from './Running';
import { useCheck } from './useCheck';
import { faultText, summaryText } from './words';

/** Takes terms, checks them and shows what was found. */
export default function CheckTool(): ReactNode {
  const { state, start, cancel } = useCheck();
  const heading = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const check = state.step === 'done' ? state.check : undefined;
  // Results that were there before stay where the reader left them.
  const seen = useRef(check);
  useEffect(() => {
    if (check && check !== seen.current) heading.current?.focus();
    seen.current = check;
  }, [check]);
  const cancelAndReturn = () => {
    cancel();
    button.current?.focus();
  };
  return (
    <>
      <CheckForm isBusy={state.step === 'running'} button={button} onCheck={start} />
      {state.step === 'running' && <Running progress={state.progress} onCancel={cancelAndReturn} />}
      <div role="status">
        {state.step === 'cancelled' && (
          <p>
            <Translate id="check.cancelled">The check was cancelled.</Translate>
          </p>
        )}
        {state.step === 'fault' && (
          <Outcome tone="problem">
            <p>{faultText(state.fault)}</p>
          </Outcome>
        )}
        {check && <p className="sr-only">{summaryText(check)}</p>}
      </div>
      {state.step === 'done' && <Results checked={state} heading={heading} />}
    </>
  );
}

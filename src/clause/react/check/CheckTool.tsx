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
  const check = state.step === 'done' ? state.check : undefined;
  useEffect(() => {
    if (check) heading.current?.focus();
  }, [check]);
  return (
    <>
      <CheckForm isBusy={state.step === 'running'} onCheck={start} />
      {state.step === 'running' && <Running progress={state.progress} onCancel={cancel} />}
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

import { useEffect, useRef, type RefObject } from 'react';
import { useHistory } from '@docusaurus/router';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { SearchHit } from '../client';
import { expectArrival } from './useArrival';

interface DialogControl {
  ref: RefObject<HTMLDialogElement | null>;
  close: () => void;
  /** Puts the cursor into the field, with what stands there selected for typing over it. */
  focusField: () => void;
  /** Closes the dialog and goes to a result. */
  open: (hit: SearchHit) => void;
}

/**
 * Shows the dialog as soon as it is there.
 * @param opener gets the focus back when it was nowhere before; else the browser gives it back
 */
export function useDialog(opener: RefObject<HTMLElement | null>): DialogControl {
  const ref = useRef<HTMLDialogElement>(null);
  const history = useHistory();
  const { withBaseUrl } = useBaseUrlUtils();
  const close = () => ref.current?.close();
  const focusField = () => ref.current?.querySelector('input')?.select();
  useEffect(() => {
    if (document.activeElement === document.body) opener.current?.focus();
    ref.current?.showModal();
    ref.current?.querySelector('input')?.select();
  }, [opener]);
  const open = ({ url }: SearchHit) => {
    close();
    expectArrival();
    history.push(withBaseUrl(url));
  };
  return { ref, close, focusField, open };
}

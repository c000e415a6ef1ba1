import type * as z from 'zod';

/** Reports a fault at a path below the value that is refined. */
export type AddFault = (path: (string | number)[], message: string) => void;

/** How to report a fault; a message says what was expected, with the mend. */
export function faultsIn(context: z.RefinementCtx): AddFault {
  return (path, message) => context.addIssue({ code: 'custom', path, message });
}

/** Reports each id that an earlier entry has; `what` is such as "choice of the question". */
export function refuseSameIds(
  entries: readonly { id: string }[],
  what: string,
  fault: (index: number, message: string) => void,
): void {
  const seen = new Set<string>();
  entries.forEach(({ id }, index) => {
    if (seen.has(id)) fault(index, `expected an id that no other ${what} has`);
    seen.add(id);
  });
}

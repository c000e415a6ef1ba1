import { useState } from 'react';

/**
 * What a text field shows. What was typed stays as it was typed, spaces at the end and all, as
 * long as it means the answer; when the answer is another one, that is shown instead.
 */
export function useTyped(
  answer: string,
  meansAnswer: (typed: string) => boolean,
): [shown: string, type: (typed: string) => void] {
  const [typed, setTyped] = useState<string>();
  return [typed !== undefined && meansAnswer(typed) ? typed : answer, setTyped];
}

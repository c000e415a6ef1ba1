import { translate } from '@docusaurus/Translate';
import type { AttemptPlan } from '../../types';

/** A span of time in the largest words that tell enough. */
export function durationText(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) {
    return translate({ id: 'record.underAMinute', message: 'less than a minute' });
  }
  if (minutes < 120) {
    return translate({ id: 'record.minutes', message: '{minutes} min' }, { minutes });
  }
  return translate(
    { id: 'record.hours', message: '{hours} h {minutes} min' },
    { hours: Math.floor(minutes / 60), minutes: minutes % 60 },
  );
}

/** What limit of time the attempt had. */
export function timeRuleText({ timeLimit, timeRule }: AttemptPlan): string {
  if (timeLimit === undefined) {
    return translate({ id: 'record.noLimit', message: 'the course sets no time limit' });
  }
  switch (timeRule) {
    case 'as-set':
      return translate(
        { id: 'record.limit', message: 'time limit of {minutes} min' },
        { minutes: timeLimit },
      );
    case 'longer':
      return translate(
        { id: 'record.limitLonger', message: 'time limit of {minutes} min, extended' },
        { minutes: timeLimit },
      );
    case 'off':
      return translate(
        { id: 'record.limitOff', message: 'time limit of {minutes} min, switched off' },
        { minutes: timeLimit },
      );
  }
}

import { translate } from '@docusaurus/Translate';
import { percentOf } from '../assessment';

/** What is left of a title when its subtitle goes: "Foundations" of "Foundations: what …". */
export function shortTitle(title: string): string {
  return title.split(':')[0] ?? title;
}

export function minutesText(minutes: number): string {
  return translate({ id: 'course.minutes', message: '{minutes} minutes' }, { minutes });
}

export function lessonsText(count: number): string {
  return count === 1
    ? translate({ id: 'course.lessons.one', message: '1 lesson' })
    : translate({ id: 'course.lessons', message: '{count} lessons' }, { count });
}

export function questionsText(count: number): string {
  return count === 1
    ? translate({ id: 'course.questions.one', message: '1 question' })
    : translate({ id: 'course.questions', message: '{count} questions' }, { count });
}

/** How many lessons are done, in words. */
export function doneText(done: number, total: number): string {
  return translate(
    { id: 'course.done', message: '{done} of {total} lessons done' },
    { done, total },
  );
}

/** A score from 0 to 1 in per cent. */
export function percentText(score: number): string {
  return perCent(percentOf(score));
}

/** A number with the sign for per cent, which stays beside it at the end of a line. */
export function perCent(number: number): string {
  return `${number}\u00a0%`;
}

/** A role as readers see it; one that has no name yet is shown as it is written. */
export function roleText(role: string): string {
  const names: Record<string, string> = {
    'all-staff': translate({ id: 'course.role.allStaff', message: 'All staff' }),
    'aml-analyst': translate({ id: 'course.role.amlAnalyst', message: 'Payments and AML analyst' }),
    'merchant-underwriting': translate({
      id: 'course.role.merchantUnderwriting',
      message: 'Merchant underwriter',
    }),
    'merchant-onboarding': translate({
      id: 'course.role.merchantOnboarding',
      message: 'Merchant onboarding',
    }),
    'merchant-risk': translate({ id: 'course.role.merchantRisk', message: 'Merchant risk' }),
  };
  const words = role.replaceAll('-', ' ');
  return names[role] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';

interface Props {
  /** ISO 8601. */
  at: string;
  withTime?: boolean;
}

/**
 * A moment in the words of the site's language and in the time zone of the device. Only for what
 * is shown after the page is loaded: the server is in another zone.
 */
export default function LocalTime({ at, withTime = false }: Props): ReactNode {
  const language = useLanguage();
  return <time dateTime={at}>{timeText(at, language, withTime)}</time>;
}

/** The moment as text alone, for sentences that are announced. */
export function timeText(at: string, language: string, withTime = false): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    ...(withTime && { timeStyle: 'short' }),
  }).format(date);
}

/** The language that the page is written in. */
export function useLanguage(): string {
  const { currentLocale, localeConfigs } = useDocusaurusContext().i18n;
  return localeConfigs[currentLocale]?.htmlLang ?? currentLocale;
}

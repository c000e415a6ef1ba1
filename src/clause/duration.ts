const NUMBER =
  /\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|ninety|hundred)\b/i;

const UNIT = /(?:minute|hour|day|week|fortnight|month|quarter|year)s?\b/i;

/** True for a number and, after it, a unit of time: "30 days", "one working day". */
export function isDuration(text: string): boolean {
  const number = NUMBER.exec(text);
  return number !== null && UNIT.test(text.slice(number.index));
}

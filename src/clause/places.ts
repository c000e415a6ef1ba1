/**
 * The countries and territories of ISO 3166-1 by their alpha-2 codes. Their names come from the
 * browser.
 */
export const COUNTRIES: readonly string[] = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS ' +
  'BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE ' +
  'EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM ' +
  'HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC ' +
  'LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA ' +
  'NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO ' +
  'TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
).split(' ');

/**
 * The member states of the European Union since 1 February 2020, after the list on
 * european-union.europa.eu (principles, countries, history: EU countries). To be changed when a
 * state joins or leaves.
 */
export const EU_MEMBERS: readonly string[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** The codes with "EU" where one of its member states is among them: its law holds there too. */
export function withUnion(codes: readonly string[]): string[] {
  const isInUnion = codes.some((code) => EU_MEMBERS.includes(code));
  return isInUnion && !codes.includes('EU') ? [...codes, 'EU'] : [...codes];
}

/**
 * Places whose law nobody looked at, and members of the European Union of whose law only the
 * Union's was looked at. `seen` are the places that were looked at.
 */
export function unseenAmong(
  codes: readonly string[],
  seen: readonly string[],
): { unseen: string[]; onlyUnion: string[] } {
  const rest = codes.filter((code) => !seen.includes(code));
  const isCovered = (code: string) => seen.includes('EU') && EU_MEMBERS.includes(code);
  return {
    unseen: rest.filter((code) => !isCovered(code)),
    onlyUnion: rest.filter(isCovered),
  };
}

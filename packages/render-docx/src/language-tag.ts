const WITH_COUNTRY: Readonly<Record<string, string>> = {
  nb: 'nb-NO',
  nn: 'nn-NO',
  no: 'nb-NO',
  se: 'se-NO',
  smj: 'smj-NO',
  sma: 'sma-NO',
  smn: 'smn-FI',
  sms: 'sms-FI',
  en: 'en-GB',
};

/** As Word knows the language: with a country where it has several. Undefined for what is no language tag. */
export function languageTag(language: string): string | undefined {
  const known = WITH_COUNTRY[language];
  if (known !== undefined) return known;
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(language) ? language : undefined;
}

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi', 'prs']);

/** Whether words of the language run from right to left. */
export function runsLeft(language: string): boolean {
  return RIGHT_TO_LEFT.has(language.toLowerCase().split('-')[0] ?? '');
}

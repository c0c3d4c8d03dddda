const TITLES: Readonly<Record<string, string>> = {
  nb: 'Låst: Dokumentet kan ikke gis ut uten denne teksten, uendret',
  nn: 'Låst: Dokumentet kan ikkje givast ut utan denne teksten',
  en: 'Locked: the document may not be given out without this text',
};

/** Why the words cannot be changed, in the document's language; in bokmål where we have no checked words of ours. */
export function lockedTitle(language: string): string {
  return TITLES[language.toLowerCase().split('-')[0] ?? ''] ?? `${TITLES.nb}`;
}

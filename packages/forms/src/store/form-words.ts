import type { LayoutField } from '@hjemmel/documents/felles';
import type { Language } from '@hjemmel/validator';

/** What a form says of its own accord. Every sentence tells what to do. */
export interface FormWords {
  readonly mustBeFilled: string;
  readonly optional: string;
  readonly fillIn: (label: string) => string;
  readonly choose: (label: string) => string;
  readonly addOne: (label: string) => string;
  /** Of a group of which nothing is filled in, and nothing in it must be. */
  readonly fillInUnder: (label: string) => string;
  /** Of a value that is not written the way the help says. */
  readonly wrongForm: (label: string, help: string) => string;
  /** Of what comes by itself of the rest. */
  readonly followsRest: (label: string) => string;
  /** Of a value that belongs to another choice than the one that is made. */
  readonly empty: (label: string) => string;
  /** Takes a choice away again. */
  readonly unchoose: (label: string) => string;
  readonly writeDate: string;
  readonly writeNumber: string;
  readonly summary: string;
  readonly left: (count: number) => string;
  readonly filled: string;
  readonly errors: (count: number) => string;
  readonly sections: string;
  readonly yes: string;
  readonly no: string;
  readonly notChosen: string;
  readonly add: (row: string) => string;
  readonly remove: (row: string, name: string) => string;
  readonly up: (row: string, name: string) => string;
  readonly down: (row: string, name: string) => string;
  readonly removed: (row: string, name: string) => string;
  readonly undo: string;
  readonly redo: string;
  readonly submit: string;
  readonly saved: (time: string) => string;
  readonly saving: string;
  readonly waiting: string;
  readonly notSaved: string;
  readonly from: (source: string) => string;
  readonly calendar: (label: string) => string;
  readonly onePerLine: string;
  readonly computed: string;
  readonly why: string;
  readonly warning: string;
  readonly secretAddress: string;
  readonly protectedAddress: string;
  readonly notChecked: string;
  readonly none: string;
  readonly conflict: string;
  readonly conflictHelp: string;
  readonly ours: string;
  readonly theirs: string;
  readonly settle: string;
  readonly unseen: (count: number) => string;
  /** Of rules that could not be loaded. */
  readonly unjudged: string;
}

const nb: FormWords = {
  mustBeFilled: 'Må fylles ut',
  optional: 'Valgfritt',
  fillIn: (label) => `Fyll ut «${label}».`,
  choose: (label) => `Velg «${label}».`,
  addOne: (label) => `Legg til minst én under «${label}».`,
  fillInUnder: (label) => `Fyll ut minst ett felt under «${label}».`,
  wrongForm: (label, help) => `«${label}» er ikke skrevet riktig. ${help}`,
  followsRest: (label) => `«${label}» kommer av seg selv når resten er fylt ut.`,
  empty: (label) => `Tøm «${label}», som ikke hører til det som er valgt.`,
  unchoose: (label) => `Fjern valget i ${label.toLowerCase()}`,
  writeDate: 'Skriv datoen som dd.mm.åååå, for eksempel 01.02.2026.',
  writeNumber: 'Skriv et tall, for eksempel 4 eller 2,5.',
  summary: 'For å gå videre må du rette opp følgende feil',
  left: (count) => `${count} igjen`,
  filled: 'Ferdig',
  errors: (count) => `${count} feil`,
  sections: 'Deler av skjemaet',
  yes: 'Ja',
  no: 'Nei',
  notChosen: 'Ikke valgt',
  add: (row) => `Legg til ${row.toLowerCase()}`,
  remove: (row, name) => `Fjern ${row.toLowerCase()} ${name}`,
  up: (row, name) => `Flytt ${row.toLowerCase()} ${name} opp`,
  down: (row, name) => `Flytt ${row.toLowerCase()} ${name} ned`,
  removed: (row, name) => `${row} ${name} er fjernet.`,
  undo: 'Angre',
  redo: 'Gjør om',
  submit: 'Kontroller og fullfør',
  saved: (time) => `Lagret kl. ${time}`,
  saving: 'Lagrer …',
  waiting: 'Ikke lagret ennå',
  notSaved: 'Får ikke lagret. Det du har skrevet, står her, og vi prøver igjen.',
  from: (source) => `Hentet fra ${source}. Kontroller at det stemmer.`,
  calendar: (label) => `Velg ${label.toLowerCase()} i kalender`,
  onePerLine: 'Én på hver linje.',
  computed: 'Dette fylles ut av loven, og kan ikke endres her.',
  why: 'Hvorfor?',
  warning: 'Merk',
  secretAddress: 'Adressen er strengt fortrolig. Skriv ikke adresse, sted eller privat telefon for noen i husstanden.',
  protectedAddress: 'Adressen er fortrolig. Personen selv får se den, men den skal ikke stå i noe som går til andre.',
  notChecked: 'Adressebeskyttelse er ikke kontrollert. Dokumentet kan ikke leveres før den er det.',
  none: 'Ikke fylt ut',
  conflict: 'Dere har endret det samme',
  conflictHelp:
    'Noen andre har lagret dokumentet mens du skrev. Velg hva som skal stå for hvert felt. Alt annet er satt sammen.',
  ours: 'Du skrev',
  theirs: 'Den andre skrev',
  settle: 'Bruk det jeg har valgt',
  unseen: (count) => `${count} feil står i deler du ikke har tilgang til.`,
  unjudged: 'Reglene for skjemaet ble ikke lastet. Det du har skrevet, er her fortsatt. Sjekk nettet, og prøv igjen.',
};

const nn: FormWords = {
  ...nb,
  mustBeFilled: 'Må fyllast ut',
  optional: 'Valfritt',
  choose: (label) => `Vel «${label}».`,
  addOne: (label) => `Legg til minst éin under «${label}».`,
  fillInUnder: (label) => `Fyll ut minst eitt felt under «${label}».`,
  wrongForm: (label, help) => `«${label}» er ikkje rett skrive. ${help}`,
  followsRest: (label) => `«${label}» kjem av seg sjølv når resten er fylt ut.`,
  empty: (label) => `Tøm «${label}», som ikkje høyrer til det som er valt.`,
  unchoose: (label) => `Fjern valet i ${label.toLowerCase()}`,
  writeDate: 'Skriv datoen som dd.mm.åååå, til dømes 01.02.2026.',
  writeNumber: 'Skriv eit tal, til dømes 4 eller 2,5.',
  summary: 'For å gå vidare må du rette opp desse feila',
  left: (count) => `${count} att`,
  sections: 'Delar av skjemaet',
  notChosen: 'Ikkje valt',
  removed: (row, name) => `${row} ${name} er fjerna.`,
  redo: 'Gjer om',
  submit: 'Kontroller og fullfør',
  saved: (time) => `Lagra kl. ${time}`,
  saving: 'Lagrar …',
  waiting: 'Ikkje lagra enno',
  notSaved: 'Får ikkje lagra. Det du har skrive, står her, og vi prøver igjen.',
  from: (source) => `Henta frå ${source}. Kontroller at det stemmer.`,
  calendar: (label) => `Vel ${label.toLowerCase()} i kalender`,
  onePerLine: 'Éin på kvar linje.',
  computed: 'Dette blir fylt ut av lova, og kan ikkje endrast her.',
  why: 'Kvifor?',
  secretAddress: 'Adressa er strengt fortruleg. Skriv ikkje adresse, stad eller privat telefon for nokon i husstanden.',
  protectedAddress: 'Adressa er fortruleg. Personen sjølv får sjå ho, men ho skal ikkje stå i noko som går til andre.',
  notChecked: 'Adressevern er ikkje kontrollert. Dokumentet kan ikkje leverast før det er det.',
  none: 'Ikkje fylt ut',
  conflict: 'De har endra det same',
  conflictHelp:
    'Nokon andre har lagra dokumentet medan du skreiv. Vel kva som skal stå for kvart felt. Alt anna er sett saman.',
  ours: 'Du skreiv',
  theirs: 'Den andre skreiv',
  settle: 'Bruk det eg har valt',
  unseen: (count) => `${count} feil står i delar du ikkje har tilgang til.`,
  unjudged: 'Reglane for skjemaet vart ikkje lasta. Det du har skrive, er her framleis. Sjekk nettet, og prøv igjen.',
};

const en: FormWords = {
  mustBeFilled: 'Must be filled in',
  optional: 'Optional',
  fillIn: (label) => `Fill in «${label}».`,
  choose: (label) => `Choose «${label}».`,
  addOne: (label) => `Add at least one under «${label}».`,
  fillInUnder: (label) => `Fill in at least one field under «${label}».`,
  wrongForm: (label, help) => `«${label}» is not written correctly. ${help}`,
  followsRest: (label) => `«${label}» follows by itself when the rest is filled in.`,
  empty: (label) => `Empty «${label}», which does not belong to what is chosen.`,
  unchoose: (label) => `Clear the choice in ${label.toLowerCase()}`,
  writeDate: 'Write the date as dd.mm.yyyy, for example 01.02.2026.',
  writeNumber: 'Write a number, for example 4 or 2,5.',
  summary: 'To go on you must correct the following',
  left: (count) => `${count} left`,
  filled: 'Done',
  errors: (count) => `${count} ${count === 1 ? 'error' : 'errors'}`,
  sections: 'Parts of the form',
  yes: 'Yes',
  no: 'No',
  notChosen: 'Not chosen',
  add: (row) => `Add ${row.toLowerCase()}`,
  remove: (row, name) => `Remove ${row.toLowerCase()} ${name}`,
  up: (row, name) => `Move ${row.toLowerCase()} ${name} up`,
  down: (row, name) => `Move ${row.toLowerCase()} ${name} down`,
  removed: (row, name) => `${row} ${name} is removed.`,
  undo: 'Undo',
  redo: 'Redo',
  submit: 'Check and finish',
  saved: (time) => `Saved at ${time}`,
  saving: 'Saving …',
  waiting: 'Not saved yet',
  notSaved: 'Cannot save. What you have written is here, and we try again.',
  from: (source) => `Taken from ${source}. Check that it is right.`,
  calendar: (label) => `Choose ${label.toLowerCase()} in a calendar`,
  onePerLine: 'One on each line.',
  computed: 'This is filled in by the law, and cannot be changed here.',
  why: 'Why?',
  warning: 'Note',
  secretAddress:
    'The address is strictly confidential. Write no address, place or private telephone for anyone in the household.',
  protectedAddress:
    'The address is confidential. The person may see it, but it must be in nothing that goes to others.',
  notChecked: 'Protection of the address is not checked. The document cannot be delivered until it is.',
  none: 'Not filled in',
  conflict: 'You have both changed the same',
  conflictHelp:
    'Someone else has saved the document while you wrote. Choose what is to stand in each field. Everything else is put together.',
  ours: 'You wrote',
  theirs: 'The other wrote',
  settle: 'Use what I have chosen',
  unseen: (count) => `${count} ${count === 1 ? 'error is' : 'errors are'} in parts you have no access to.`,
  unjudged:
    'The rules of the form could not be loaded. What you have written is still here. Check the network, and try again.',
};

export const formWords: Readonly<Record<Language, FormWords>> = { nb, nn, en };

const CHOSEN = new Set<LayoutField['widget']>(['radio', 'select', 'checkboxes', 'yesNo', 'reference', 'references']);

/** What to do about a field that is empty and may not be. */
export function missingText({ widget }: LayoutField, label: string, language: Language): string {
  const words = formWords[language];
  if (widget === 'computed') return words.followsRest(label);
  if (widget === 'rows') return words.addOne(label);
  if (widget === 'group') return words.fillInUnder(label);
  return CHOSEN.has(widget) ? words.choose(label) : words.fillIn(label);
}

/** What to write where the words typed cannot be read as a value. */
export function unreadText({ widget }: LayoutField, language: Language): string {
  const { writeDate, writeNumber } = formWords[language];
  return widget === 'date' ? writeDate : writeNumber;
}

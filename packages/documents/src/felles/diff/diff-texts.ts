import type { Language } from '@hjemmel/validator';
import type { DiffChange, DiffRefusal } from './change.js';

/** What a diff says besides the words of the layout. */
export interface DiffTexts {
  readonly title: (kind: string) => string;
  readonly versions: (before: string, after: string) => string;
  readonly version: (number: number, date: string) => string;
  readonly none: string;
  readonly kind: Readonly<Record<DiffChange['kind'], string>>;
  readonly before: string;
  readonly after: string;
  readonly empty: string;
  readonly moved: (from: number, to: number) => readonly [before: string, after: string];
  /** The data of the fagsystem itself, which have no words. */
  readonly extensions: string;
  readonly other: string;
  readonly refusal: Readonly<Record<DiffRefusal, string>>;
}

export const diffTexts: Readonly<Record<Language, DiffTexts>> = {
  nb: {
    title: (kind) => `Endringer i ${kind}`,
    versions: (before, after) => `Fra ${before} til ${after}.`,
    version: (number, date) => `versjon ${number} (${date})`,
    none: 'Det er ingen endringer i innholdet.',
    kind: { endret: 'Endret', lagtTil: 'Lagt til', fjernet: 'Fjernet', flyttet: 'Flyttet' },
    before: 'Før',
    after: 'Nå',
    empty: 'ikke fylt ut',
    moved: (from, to) => [`nummer ${from}`, `nummer ${to}`],
    extensions: 'Fagsystemets egne data',
    other: 'Annet',
    refusal: {
      'ulik-type': 'De to filene er ikke samme slags dokument.',
      'ulik-person': 'De to dokumentene gjelder ikke samme person.',
      'ulikt-dokument': 'De to filene er ikke versjoner av samme dokument: id-ene er ulike.',
      'uten-layout': 'Denne dokumenttypen kan ikke sammenlignes.',
    },
  },
  nn: {
    title: (kind) => `Endringar i ${kind}`,
    versions: (before, after) => `Frå ${before} til ${after}.`,
    version: (number, date) => `versjon ${number} (${date})`,
    none: 'Det er ingen endringar i innhaldet.',
    kind: { endret: 'Endra', lagtTil: 'Lagt til', fjernet: 'Fjerna', flyttet: 'Flytta' },
    before: 'Før',
    after: 'No',
    empty: 'ikkje fylt ut',
    moved: (from, to) => [`nummer ${from}`, `nummer ${to}`],
    extensions: 'Dei eigne dataa til fagsystemet',
    other: 'Anna',
    refusal: {
      'ulik-type': 'Dei to filene er ikkje same slags dokument.',
      'ulik-person': 'Dei to dokumenta gjeld ikkje same person.',
      'ulikt-dokument': 'Dei to filene er ikkje versjonar av same dokument: id-ane er ulike.',
      'uten-layout': 'Denne dokumenttypen kan ikkje samanliknast.',
    },
  },
  en: {
    title: (kind) => `Changes in the ${kind}`,
    versions: (before, after) => `From ${before} to ${after}.`,
    version: (number, date) => `version ${number} (${date})`,
    none: 'Nothing has changed in the content.',
    kind: { endret: 'Changed', lagtTil: 'Added', fjernet: 'Removed', flyttet: 'Moved' },
    before: 'Before',
    after: 'Now',
    empty: 'not filled in',
    moved: (from, to) => [`number ${from}`, `number ${to}`],
    extensions: 'The data of the case system itself',
    other: 'Other',
    refusal: {
      'ulik-type': 'The two files are not the same kind of document.',
      'ulik-person': 'The two documents do not concern the same person.',
      'ulikt-dokument': 'The two files are not versions of the same document: their ids differ.',
      'uten-layout': 'This type of document cannot be compared.',
    },
  },
};

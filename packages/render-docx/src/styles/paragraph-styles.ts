import { type Dress, type Type, types } from './dress.js';
import type { ParagraphStyle } from './style-ids.js';

/** One paragraph style; sizes in points. */
export interface StyleLook {
  /** As Word's own list names it, in English for its own styles; a Norwegian Word shows them in Norwegian. */
  readonly name: string;
  readonly type: Type;
  readonly basedOn?: ParagraphStyle;
  readonly next?: ParagraphStyle;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  readonly outline?: 0 | 1 | 2;
  /** Lets Word part words at line ends, for narrow columns. */
  readonly hyphens?: true;
  /** In the gallery of styles to choose from. */
  readonly shown?: boolean;
}

/** Every style of the letter in the theme's colours. */
export function paragraphLooks({ colours }: Dress): Readonly<Record<ParagraphStyle, StyleLook>> {
  const { accent, muted, text, emergency } = colours;
  const body: Pick<StyleLook, 'type' | 'basedOn'> = { type: types.body, basedOn: 'Normal' };
  const heading = { basedOn: 'Normal', next: 'Brdtekst', bold: true, keepNext: true, shown: true } as const;
  const table = { type: types.table, basedOn: 'Normal' } as const;
  const cell = { ...table, hyphens: true } as const;
  const furniture = { type: types.furniture, basedOn: 'Normal', colour: muted } as const;
  return {
    Normal: { name: 'Normal', type: types.body, colour: text, shown: true },
    Brdtekst: { name: 'Body Text', ...body, after: 8, shown: true },
    Overskrift1: { name: 'heading 1', ...heading, type: types.h1, colour: accent, after: 12, outline: 0 },
    Overskrift2: { name: 'heading 2', ...heading, type: types.h2, colour: accent, before: 16, after: 4, outline: 1 },
    Overskrift3: { name: 'heading 3', ...heading, type: types.h3, colour: text, before: 11, after: 2, outline: 2 },
    Ingress: { name: 'Ingress', basedOn: 'Brdtekst', type: types.lead, after: 9, shown: true },
    Merknad: { name: 'Merknad', basedOn: 'Brdtekst', type: types.note, colour: muted, after: 8, shown: true },
    Punktliste: { name: 'List Bullet', ...body, after: 3, shown: true },
    Nummerertliste: { name: 'List Number', ...body, after: 3, shown: true },
    Bildetekst: { name: 'caption', ...table, bold: true, before: 6, after: 4, keepNext: true, shown: true },
    Tabellhode: { name: 'Tabellhode', ...cell, bold: true },
    Tabelltekst: { name: 'Tabelltekst', ...cell },
    Opplysning: { name: 'Opplysning', ...body, after: 3 },
    Sladdet: { name: 'Sladdet', ...table, bold: true, before: 8 },
    Sladdetgrunn: { name: 'Sladdet grunn', type: types.note, basedOn: 'Normal', colour: muted, after: 10 },
    Signaturrolle: { name: 'Signaturrolle', type: types.note, basedOn: 'Normal', colour: muted, before: 18 },
    Signaturnavn: { name: 'Signaturnavn', ...body, bold: true },
    Signatur: { name: 'Signature', ...body },
    Topptekst: { name: 'header', ...furniture },
    Bunntekst: { name: 'footer', ...furniture },
    Utkastmerke: { name: 'Utkastmerke', type: types.h3, basedOn: 'Normal', bold: true, colour: emergency },
    Avsender: { name: 'Avsender', type: types.letterhead, basedOn: 'Normal', bold: true, colour: accent },
    Avsenderenhet: { name: 'Avsenderenhet', ...table, colour: muted },
    Kontakt: { name: 'Kontakt', ...furniture },
    Returadresse: { name: 'envelope return', type: types.returnLine, basedOn: 'Normal', colour: muted, after: 2 },
    Mottaker: { name: 'envelope address', type: types.address, basedOn: 'Normal' },
    Referanse: { name: 'Referanse', type: types.reference, basedOn: 'Normal' },
  };
}

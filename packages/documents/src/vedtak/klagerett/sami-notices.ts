import type { Draft, DraftPart, Klagerett, Vedtak } from '@hjemmel/model';
import type { SamiNotice } from '../../felles/document-type.js';
import { noticeId } from '../compose/appeal.js';
import { factsOfEntry } from './facts-of-entry.js';
import { noticeText } from './notice.js';
import { se } from './notice.se.js';
import { noticeTemplates } from './notice-templates.js';

/** The appeal information in Sami, by the id of the notice that applies. An entry that lacks a fact gets none. */
export function samiNotices(vedtak: Draft<Vedtak>): ReadonlyMap<string, SamiNotice> {
  if (vedtak.endelig) {
    const avsnitt = vedtak.endelig.sivilombud ? [se.endelig, se.sivilombud] : [se.endelig];
    return new Map([['endelig', { overskrift: se.endeligHeading, avsnitt }]]);
  }
  const entries = vedtak.klagerett ?? [];
  return new Map(
    entries.flatMap((entry, index) =>
      isTold(entry) ? [[noticeId(index), noticeOf(vedtak, entry, entries.length > 1)] as const] : [],
    ),
  );
}

function isTold({ tekst, klagefrist, sendesTil, klageinstans }: DraftPart<Klagerett>): boolean {
  return [tekst?.overskrift, klagefrist?.uker, sendesTil?.navn, klageinstans?.navn].every((fact) => fact !== undefined);
}

function noticeOf(vedtak: Draft<Vedtak>, entry: DraftPart<Klagerett>, mixed: boolean): SamiNotice {
  const { klageinstans, tjenester, ...facts } = factsOfEntry(vedtak, entry, mixed);
  const unnamed = klageinstans === noticeTemplates[facts.language].eierKlageinstans;
  return noticeText(
    {
      ...facts,
      ...(klageinstans !== undefined && !unnamed && { klageinstans }),
      // Names of services are Norwegian, and so is what only this letter says.
      tjenester: tjenester.length === 0 ? [] : [tjenester.join(', ')],
      tillegg: [],
    },
    se,
  );
}

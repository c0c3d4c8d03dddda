import type { Draft, DraftPart, Klagerett, Vedtak } from '@hjemmel/model';
import { languageOf } from '../../felles/language.js';
import { factsOfEntry } from '../klagerett/facts-of-entry.js';
import { noticeText } from '../klagerett/notice.js';
import { noticeTemplateName, releasedTemplate, templateHash } from '../klagerett/notice-templates.js';

/**
 * What a notice is beside the template it names: `hel` is word for word what our template gives for this letter, and
 * `fremmed` is made of another template or none, so that only its content can be judged.
 */
export type OwnNotice = 'hel' | 'endret' | 'kontrollsum' | 'ukjent-versjon' | 'fremmed';

/** Compares a notice with the frozen template of its own version. `mixed` when the letter has more than one entry. */
export function ownNotice(vedtak: Draft<Vedtak>, entry: DraftPart<Klagerett>, mixed: boolean): OwnNotice {
  const { mal, versjon = '', sha256 } = entry.tekstversjon ?? {};
  if (mal !== noticeTemplateName) return 'fremmed';
  const template = releasedTemplate(versjon, languageOf(vedtak));
  if (!template) return 'ukjent-versjon';
  if (sha256 !== undefined && sha256 !== templateHash(template)) return 'kontrollsum';
  const { overskrift, avsnitt } = noticeText(factsOfEntry(vedtak, entry, mixed), template);
  const stated = entry.tekst?.avsnitt ?? [];
  const same = overskrift === entry.tekst?.overskrift && avsnitt.length === stated.length;
  return same && avsnitt.every((paragraph, index) => paragraph === stated[index]) ? 'hel' : 'endret';
}

import type { Language } from '@hjemmel/validator';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { NoticeTemplate } from './notice-template.js';
import { noticeTemplateName, noticeTemplates, noticeTemplateVersion, templateHash } from './notice-templates.js';

/**
 * A notice template a kommune brings: the sentences it words itself. One it leaves out is ours, and an empty one is left
 * out of the notice. Check it with `checkNoticeTemplate` before it is used; what it makes is judged in every letter too.
 */
export interface OwnNoticeTemplate {
  /** Named in the documents it makes; not ours. */
  readonly mal: string;
  readonly versjon: string;
  readonly spraak: Language;
  readonly tekster: Partial<NoticeTemplate>;
}

/** The sentences a notice is made of, and how the document names them. */
export interface ChosenTemplate {
  readonly template: NoticeTemplate;
  readonly tekstversjon: { readonly mal: string; readonly versjon: string; readonly sha256: string };
}

/** The kommune's own template where it is in the language of the letter, else ours: languages are never mixed in a notice. */
export function chooseTemplate(language: Language, own: OwnNoticeTemplate | undefined): ChosenTemplate {
  const ours = noticeTemplates[language];
  if (own?.spraak !== language) {
    const tekstversjon = { mal: noticeTemplateName, versjon: noticeTemplateVersion, sha256: templateHash(ours) };
    return { template: ours, tekstversjon };
  }
  const { mal, versjon, tekster } = own;
  const template = { ...ours, ...tekster };
  // Not remembered like ours: a caller may make a new object for each letter.
  const hash = bytesToHex(sha256(utf8ToBytes(JSON.stringify(template))));
  return { template, tekstversjon: { mal, versjon, sha256: hash } };
}

/** Our template as a file a kommune can begin from; give it a name of its own. */
export function noticeTemplateStart(spraak: Language): OwnNoticeTemplate {
  return { mal: 'kommunen/klagerett', versjon: '1', spraak, tekster: noticeTemplates[spraak] };
}

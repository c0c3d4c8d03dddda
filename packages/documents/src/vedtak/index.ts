export { vedtakType } from './document-type.js';
export { checkNoticeTemplate } from './klagerett/check-notice-template.js';
export type { NoticeTemplate } from './klagerett/notice-template.js';
export { noticeTemplateStart, type OwnNoticeTemplate } from './klagerett/own-template.js';
export { type KlagerettOptions, medKlagerett } from './med-klagerett.js';

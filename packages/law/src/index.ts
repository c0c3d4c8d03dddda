export type { Appeal, AppealBody, AppealOptions, AppealReason, AppealRefusal } from './appeal/appeal.js';
export { appealFor } from './appeal/appeal-for.js';
export { isAppealRule } from './appeal/appeal-rules.js';
export { addDays, daysBetween, isIsoDate, weekday } from './calendar/iso-date.js';
export { norwegianDay } from './calendar/norwegian-day.js';
export { easterSunday } from './deadlines/easter-sunday.js';
export { type Holiday, holidays, isHoliday, isVirkedag } from './deadlines/holidays.js';
export { lastDay, type WeekPeriod } from './deadlines/last-day.js';
export { type SkippedDay, skippedDays } from './deadlines/skipped-days.js';
export {
  type CountedFrom,
  type Notified,
  type PeriodQuestion,
  type PeriodRefusal,
  type PeriodStart,
  startOfPeriod,
} from './deadlines/start-of-period.js';
export type { Klagefrist, KlagefristBody, KlagefristStep } from './klagefrist/answer.js';
export { klagefrist } from './klagefrist/klagefrist.js';
export type { KlagefristDate, KlagefristQuestion, KlagefristRefusal } from './klagefrist/question.js';
export { defaultLanguage } from './kommuner/default-language.js';
export { type Fylke, fylke, fylker, type Maalform } from './kommuner/fylke.js';
export {
  type Kommune,
  kommune,
  kommuneNumberingFrom,
  kommuner,
  type SamiskForvaltningsomraade,
} from './kommuner/kommune.js';
export { kommuneNameMatches } from './kommuner/kommune-name.js';
export { type Statsforvalter, statsforvalter, statsforvaltere, statsforvalterFor } from './kommuner/statsforvalter.js';
export { LawError, type LawErrorCode } from './law-error.js';
export { lawChecked, lawOutdated, lawReviewBy, lawVersion } from './law-version.js';
export type { HelpCode, LegalBasis, LegalBasisCode, LegalBasisSources, ReviewBody } from './legal-bases/legal-basis.js';
export { isLegalBasisCode, legalBases, legalBasis } from './legal-bases/register.js';
export { type LawChange, type LawChangeDay, lawChanges, movedFrom } from './overview/law-changes.js';
export { type LawOverview, lawOverview } from './overview/law-overview.js';
export { actsSideBySide, type SideBySide } from './overview/side-by-side.js';
export { underNewAdministrationAct } from './provisions/administration-acts.js';
export { type CiteLanguage, cite } from './provisions/cite.js';
export { type InForceOptions, inForce, newAdministrationActApplies } from './provisions/in-force.js';
export type { Merknad, Provision, ProvisionChange, Sikkerhet } from './provisions/provision.js';
export { isProvisionId, type ProvisionId, provision, provisions } from './provisions/register.js';
export type { Statute, StatuteId } from './provisions/statute.js';
export { statute, statutes } from './provisions/statutes.js';
export { type Remark, remarks, type Unconfirmed, unconfirmed } from './unconfirmed.js';

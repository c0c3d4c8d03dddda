import type { IndividuellPlan } from '@hjemmel/model';

type Status = IndividuellPlan['koordinator']['status'];
type Livsomraade = IndividuellPlan['maal'][number]['livsomraade'];
type Tiltaksstatus = IndividuellPlan['tiltak'][number]['status'];
type Delmaalstatus = NonNullable<NonNullable<IndividuellPlan['maal'][number]['delmaal']>[number]['status']>;
type Innsyn = NonNullable<IndividuellPlan['deltakere'][number]['innsyn']>;
type Grunnlag = NonNullable<IndividuellPlan['klagevei']>[number]['gjelder'];

/** Every word an individuell plan prints. */
export interface IndividuellPlanTexts {
  readonly title: string;
  readonly owner: (name: string, born: string | undefined) => string;
  readonly headings: {
    readonly important: string;
    readonly goals: string;
    readonly resources: string;
    readonly needs: string;
    readonly culture: string;
    readonly participants: string;
    readonly responsible: string;
    readonly cooperation: string;
    readonly period: string;
    readonly history: string;
    readonly meetings: string;
    readonly evaluation: string;
    readonly consent: string;
    readonly sharing: string;
    readonly child: string;
    readonly children: string;
    readonly plans: string;
    readonly rights: string;
    readonly signatures: string;
    readonly attachments: string;
  };
  readonly livsomraade: Readonly<Record<Livsomraade, string>>;
  readonly subgoals: string;
  readonly by: (date: string) => string;
  readonly delmaalstatus: Readonly<Record<Delmaalstatus, string>>;
  readonly measures: {
    readonly caption: string;
    readonly what: string;
    readonly how: string;
    readonly amount: string;
    readonly who: string;
    readonly when: string;
    readonly from: (date: string) => string;
    readonly until: (date: string) => string;
  };
  readonly tiltaksstatus: Readonly<Record<Tiltaksstatus, string>>;
  readonly participants: {
    readonly caption: string;
    readonly who: string;
    readonly contribution: string;
    readonly phone: string;
    readonly access: string;
    readonly you: string;
  };
  readonly innsyn: Readonly<Record<Innsyn, string>>;
  readonly responsible: {
    readonly making: string;
    readonly progress: string;
    readonly main: string;
    readonly decided: string;
    readonly agreed: (date: string) => string;
  };
  readonly roles: Readonly<Record<'koordinator' | 'barnekoordinator' | 'kontaktlege', string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly offeredAgain: (date: string) => string;
  readonly cooperation: {
    readonly caption: string;
    readonly withWhom: string;
    readonly about: string;
    readonly need: string;
    readonly noedvendig: string;
    readonly oensket: string;
    readonly agreed: string;
    readonly notAgreed: string;
  };
  readonly period: {
    readonly applies: string;
    readonly next: string;
    readonly howOften: string;
  };
  readonly history: { readonly caption: string; readonly date: string; readonly change: string; readonly who: string };
  readonly meetings: {
    readonly caption: string;
    readonly date: string;
    readonly about: string;
    readonly who: string;
    readonly where: string;
  };
  readonly evaluation: { readonly yours: string; readonly ours: string; readonly change: string };
  readonly child: { readonly how: string; readonly view: string; readonly parents: string };
  readonly planWhere: (where: string) => string;
  readonly plantype: Readonly<Record<NonNullable<IndividuellPlan['tilknyttedePlaner']>[number]['type'], string>>;
  readonly rights: {
    readonly noNewRights: string;
    readonly onePlan: string;
    readonly consentFirst: string;
    readonly coordinatorAnyway: string;
    readonly complain: string;
    readonly route: (basis: string, organ: string, weeks: string | undefined, body: string) => string;
  };
  readonly grunnlag: Readonly<Record<Grunnlag, string>>;
  readonly weeks: (count: number) => string;
  readonly none: string;
  readonly gaps: {
    readonly important: string;
    readonly resources: string;
    readonly needs: string;
    readonly goals: string;
    readonly measure: string;
    readonly how: string;
    readonly amount: string;
    readonly who: string;
    readonly participants: string;
    readonly contribution: string;
    readonly making: string;
    readonly progress: string;
    readonly coordinator: string;
    readonly period: string;
    readonly revision: string;
    readonly consent: string;
  };
}

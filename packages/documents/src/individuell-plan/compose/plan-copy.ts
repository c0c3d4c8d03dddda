import type { Draft, IndividuellPlan } from '@hjemmel/model';
import type { Language } from '@hjemmel/validator';
import { mayShowPlace } from '../../felles/address-visibility.js';
import type { ComposeOptions } from '../../felles/document-type.js';
import { recipientRow, renditionOf } from '../../felles/frame.js';
import { languageOf } from '../../felles/language.js';
import { isSamePerson } from '../../felles/people.js';
import { type IndividuellPlanTexts, individuellPlanTexts } from '../texts/index.js';

/** What every chapter of the plan needs to know. */
export interface PlanCopy {
  readonly plan: Draft<IndividuellPlan>;
  readonly language: Language;
  readonly texts: IndividuellPlanTexts;
  /** The person or contact the copy is for. */
  readonly recipient: string | undefined;
  /** Whether this copy may say where anything takes place. */
  readonly showsPlace: boolean;
  /** How much the reader of this copy may see (ipf § 9); the person's own and the service's copy are whole. */
  readonly access: Access;
}

type Access = NonNullable<IndividuellPlan['deltakere'][number]['innsyn']>;

export function planCopy(plan: Draft<IndividuellPlan>, options: ComposeOptions): PlanCopy {
  const language = languageOf(plan, options.language);
  const recipient = recipientRow(plan, options)?.hvem;
  const access = renditionOf(plan, options) === 'kopi' ? accessOf(plan, recipient) : 'helePlanen';
  return {
    plan: access === 'helePlanen' ? plan : ownMeasures(plan, access === 'egneTiltak' ? recipient : undefined),
    language,
    texts: individuellPlanTexts[language],
    recipient,
    showsPlace: mayShowPlace(plan, recipient),
    access,
  };
}

/** What the person has agreed that a recipient may see; where nothing is recorded, only the recipient's own measures. */
function accessOf(plan: Draft<IndividuellPlan>, recipient: string | undefined): Access {
  const row = plan.deltakere?.find(({ hvem }) => {
    if (hvem?.type === 'tjeneste') return hvem.kontakt?.id === recipient;
    return hvem?.type === 'paaroerende' && recipient !== undefined && isSamePerson(plan, hvem.person ?? '', recipient);
  });
  return row?.innsyn ?? 'egneTiltak';
}

/** The plan as one participant needs it: the measures that participant answers for, and the goals they serve. */
function ownMeasures(plan: Draft<IndividuellPlan>, recipient: string | undefined): Draft<IndividuellPlan> {
  const tiltak = (plan.tiltak ?? []).filter(({ ansvarlig }) => ansvarlig !== undefined && ansvarlig === recipient);
  const served = new Set(tiltak.map(({ maalId }) => maalId));
  const maal = (plan.maal ?? []).filter(({ id }) => served.has(id)).map(({ delmaal: _, ...row }) => row);
  return { ...plan, tiltak, maal };
}

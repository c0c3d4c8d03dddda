import { type Block, h2, notice, p, section, ul } from '@hjemmel/tree';
import { signatureBlocks } from '../../felles/signature-blocks.js';
import { labelled } from './follow-up.js';
import type { PlanCopy } from './plan-copy.js';

/** A child as owner of the plan, and children of the person. */
export function children({ plan, texts }: PlanCopy): readonly Block[] {
  const { barnsMedvirkning: taking, barn = [] } = plan;
  const source = '/barnsMedvirkning';
  const rows = barn.map(({ person, relasjon, hensyn }) => [person?.navn, relasjon, hensyn].filter(Boolean).join(', '));
  return [
    ...(taking
      ? [
          h2(texts.headings.child, { source }),
          ...labelled(texts.child.how, taking.hvordan, `${source}/hvordan`),
          ...labelled(texts.child.view, taking.barnetsSyn, `${source}/barnetsSyn`),
          ...labelled(texts.child.parents, taking.foresattesSyn, `${source}/foresattesSyn`),
        ]
      : []),
    ...(rows.length > 0 ? [h2(texts.headings.children, { source: '/barn' }), ul(rows, { source: '/barn' })] : []),
  ];
}

export function otherPlans({ plan, texts }: PlanCopy): readonly Block[] {
  const rows = (plan.tilknyttedePlaner ?? []).map(({ type, tittel, hvor }) => {
    const kind = type === undefined ? undefined : texts.plantype[type];
    const name = kind === undefined || tittel === kind ? tittel : `${kind}: ${tittel ?? ''}`;
    return [name, hvor && texts.planWhere(hvor)].filter(Boolean).join(', ');
  });
  if (rows.length === 0) return [];
  return [h2(texts.headings.plans, { source: '/tilknyttedePlaner' }), ul(rows, { source: '/tilknyttedePlaner' })];
}

/** The block that says what the plan is not; renderers prove that it is in their bytes. */
export const NO_NEW_RIGHTS_ID = 'ingen-nye-rettigheter';

/** That no right to a service follows from the plan itself (ipf § 4); in every copy, also one of a few measures. */
export function noNewRights({ texts }: PlanCopy): readonly Block[] {
  const content = [p(texts.rights.noNewRights, { source: '' })];
  return [notice('info', content, { id: NO_NEW_RIGHTS_ID, mandatory: true, source: '' })];
}

/** Always printed: what the plan is not, and how to appeal, one route for each legal basis (ipf §§ 4, 5, 11). */
export function rights(copy: PlanCopy): readonly Block[] {
  const { plan, texts } = copy;
  const routes = (plan.klagevei ?? []).map(({ gjelder, sendesTil = '', fristUker, klageinstans = '' }) => {
    const weeks = fristUker === undefined ? undefined : texts.weeks(fristUker);
    return texts.rights.route(gjelder === undefined ? '' : texts.grunnlag[gjelder], sendesTil, weeks, klageinstans);
  });
  const { onePlan, consentFirst, coordinatorAnyway, complain } = texts.rights;
  return [
    h2(texts.headings.rights),
    ...noNewRights(copy),
    p(`${onePlan} ${consentFirst} ${coordinatorAnyway}`),
    p(complain),
    ...(routes.length > 0 ? [ul(routes, { source: '/klagevei' })] : []),
  ];
}

export function ending({ plan, texts, language }: PlanCopy): readonly Block[] {
  const signatures = signatureBlocks(plan.signatur, language);
  const attachments = (plan.vedlegg ?? []).map(({ tittel = '', beskrivelse }) =>
    beskrivelse ? `${tittel}: ${beskrivelse}` : tittel,
  );
  return [
    ...(signatures.length > 0 ? [section([h2(texts.headings.signatures), ...signatures])] : []),
    ...(attachments.length > 0 ? [h2(texts.headings.attachments, { source: '/vedlegg' }), ul(attachments)] : []),
  ];
}

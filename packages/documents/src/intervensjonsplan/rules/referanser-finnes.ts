import type { PathSegment, ReportFinding } from '@hjemmel/validator';
import type { Plan } from '../plan.js';
import { definePlanRule } from './plan-rule.js';

/** Every contact the plan refers to is there to be called, and every exemption points at something it really holds back. */
export const referanserFinnes = definePlanRule({
  id: 'intervensjonsplan/referanser-finnes',
  severity: 'error',
  hjemmel: [],
  messages: {
    nb: {
      kontakt: 'Feltet viser til en kontakt som ikke står i lista. Legg til kontakten, eller rett id-en.',
      rad: 'Unntak {nummer} viser til en rad som ikke finnes i kapitlet. Da blir ingenting holdt tilbake. Rett id-en, eller la feltet stå tomt for hele kapitlet.',
    },
    nn: {
      kontakt: 'Feltet viser til ein kontakt som ikkje står i lista. Legg til kontakten, eller rett id-en.',
      rad: 'Unntak {nummer} viser til ei rad som ikkje finst i kapittelet. Då blir ingenting halde tilbake. Rett id-en, eller la feltet stå tomt for heile kapittelet.',
    },
    en: {
      kontakt: 'The field refers to a contact that is not in the list. Add the contact, or correct the id.',
      rad: 'Exemption {nummer} refers to a row that is not in the chapter. Nothing is then held back. Correct the id, or leave the field empty for the whole chapter.',
    },
  },
  check(plan, report) {
    const known = new Set((plan.kontakter ?? []).map(({ id }) => id));
    const contact = (id: string | undefined, ...path: PathSegment[]) => {
      if (id !== undefined && !known.has(id)) report('kontakt', path);
    };
    contact(plan.spesialisthelsetjenestensPlan?.kontakt, 'spesialisthelsetjenestensPlan', 'kontakt');
    for (const [i, { steg = [] }] of (plan.scenarioer ?? []).entries()) {
      for (const [j, { kontakt }] of steg.entries()) contact(kontakt, 'scenarioer', i, 'steg', j, 'kontakt');
    }
    for (const [i, { kontakt }] of (plan.tiltak ?? []).entries()) contact(kontakt, 'tiltak', i, 'kontakt');
    for (const [i, id] of (plan.varsling?.kontaktgruppe ?? []).entries()) {
      contact(id, 'varsling', 'kontaktgruppe', i);
    }
    for (const [i, { kontakt }] of (plan.varsling?.varsler ?? []).entries()) {
      contact(kontakt, 'varsling', 'varsler', i, 'kontakt');
    }
    for (const [i, { kontakt }] of (plan.tilgang ?? []).entries()) contact(kontakt, 'tilgang', i, 'kontakt');
    exemptions(plan, report);
  },
});

function exemptions(plan: Plan, report: ReportFinding<'rad'>): void {
  for (const [index, { felt, rad }] of (plan.innsynsunntak ?? []).entries()) {
    if (felt === undefined || rad === undefined) continue;
    if (!rowIds(plan[felt]).includes(rad)) report('rad', ['innsynsunntak', index, 'rad'], { nummer: index + 1 });
  }
}

/** The rows a chapter can hold back one by one: its own, or those of the lists it is made of. */
function rowIds(chapter: unknown): readonly unknown[] {
  if (typeof chapter !== 'object' || chapter === null) return [];
  const lists = Array.isArray(chapter) ? [chapter] : Object.values(chapter).filter(Array.isArray);
  return lists.flat().map((row: { readonly id?: unknown }) => row.id);
}

import { isProvisionId, type ProvisionId, provision, underNewAdministrationAct } from '@hjemmel/law';
import type { Draft, Vedtak } from '@hjemmel/model';
import type { PathSegment } from '@hjemmel/validator';
import { defineVedtakRule } from './vedtak-rule.js';

/** Every provision cited applied on the day of the decision; a letter that cites repealed law cannot be looked up by its reader. */
export const opphevetLovhenvisning = defineVedtakRule({
  id: 'vedtak/opphevet-lovhenvisning',
  // Section 15 is in force and points to boligsosialloven, so it may be meant.
  severity: { opphevet: 'error', erstattet: 'error', 'ikke-i-kraft': 'error', 'sotjl-15': 'warning' },
  hjemmel: ['fvl-25', 'nfvl-57'],
  messages: {
    nb: {
      opphevet: 'Bestemmelsen {hjemmel} gjelder ikke lenger. Ta den ut.',
      erstattet: 'Bestemmelsen {hjemmel} gjelder ikke lenger. Bruk {ny}.',
      'ikke-i-kraft': 'Bestemmelsen {hjemmel} er ikke trådt i kraft på vedtaksdatoen. Ta den ut.',
      'sotjl-15': 'Midlertidig botilbud står i sosialtjenesteloven § 27. Sjekk at § 15 er ment.',
    },
    nn: {
      opphevet: 'Føresegna {hjemmel} gjeld ikkje lenger. Ta henne ut.',
      erstattet: 'Føresegna {hjemmel} gjeld ikkje lenger. Bruk {ny}.',
      'ikke-i-kraft': 'Føresegna {hjemmel} er ikkje tredd i kraft på vedtaksdatoen. Ta henne ut.',
      'sotjl-15': 'Mellombels butilbod står i sosialtenestelova § 27. Sjekk at § 15 er meint.',
    },
    en: {
      opphevet: 'The provision {hjemmel} no longer applies. Take it out.',
      erstattet: 'The provision {hjemmel} no longer applies. Use {ny}.',
      'ikke-i-kraft': 'The provision {hjemmel} is not in force on the day of the decision. Take it out.',
      'sotjl-15':
        'Temporary accommodation stands in section 27 of the social services act. Check that section 15 is meant.',
    },
  },
  check(vedtak, report, context) {
    const { lawDate, inForce } = context;
    const newAct = inForce('nfvl-99');
    for (const { ids, path } of citations(vedtak)) {
      for (let index = 0; index < ids.length; index++) {
        const problem = problemWith(ids[index] as string, lawDate, newAct);
        if (problem) report(problem.messageId, [...path, index], problem.params);
      }
    }
    for (const path of temporaryBySection15(vedtak)) report('sotjl-15', path);
  },
});

interface Citations {
  readonly ids: readonly string[];
  readonly path: readonly PathSegment[];
}

function citations({ begrunnelse, avgjoerelser, klagerett, endelig }: Draft<Vedtak>): readonly Citations[] {
  const found: Citations[] = [];
  const note = (ids: readonly string[] | undefined, ...path: readonly PathSegment[]) =>
    ids && found.push({ ids, path });
  note(begrunnelse?.hjemler, 'begrunnelse', 'hjemler');
  avgjoerelser?.forEach(({ vilkaar, egenandel }, index) => {
    vilkaar?.forEach(({ hjemmel }, row) => {
      note(hjemmel, 'avgjoerelser', index, 'vilkaar', row, 'hjemmel');
    });
    note(egenandel?.hjemmel, 'avgjoerelser', index, 'egenandel', 'hjemmel');
  });
  klagerett?.forEach(({ klagefrist, hjemler }, index) => {
    note(klagefrist?.hjemmel, 'klagerett', index, 'klagefrist', 'hjemmel');
    note(hjemler, 'klagerett', index, 'hjemler');
  });
  note(endelig?.hjemmel, 'endelig', 'hjemmel');
  return found;
}

interface Problem {
  readonly messageId: 'opphevet' | 'erstattet' | 'ikke-i-kraft';
  readonly params: Readonly<Record<string, string>>;
}

function problemWith(id: string, lawDate: string, newAct: boolean): Problem | undefined {
  if (!isProvisionId(id)) return undefined;
  const { gyldigFra = '', gyldigTil = '9999', erstattetAv, statute } = provision(id);
  const rightAct = statute === 'nfvl' ? newAct : statute !== 'fvl' || !newAct;
  if (rightAct && gyldigFra <= lawDate && lawDate <= gyldigTil) return undefined;
  const hjemmel = named(id);
  if (statute === 'nfvl' || lawDate < gyldigFra) return { messageId: 'ikke-i-kraft', params: { hjemmel } };
  if (statute === 'fvl' && newAct) return { messageId: 'erstattet', params: { hjemmel, ny: successors(id) } };
  if (erstattetAv === undefined) return { messageId: 'opphevet', params: { hjemmel } };
  return { messageId: 'erstattet', params: { hjemmel, ny: named(erstattetAv) } };
}

function successors(id: ProvisionId): string {
  return underNewAdministrationAct(id).map(named).join(', ') || 'nfvl';
}

/** «pbrl § 2-1 a»: short, and the same in every language. */
function named(id: string): string {
  if (!isProvisionId(id)) return id;
  const { statute, paragraph } = provision(id);
  return paragraph === '' ? statute : `${statute} § ${paragraph}`;
}

/** Where a letter on temporary accommodation speaks of § 15, in the list of provisions or in words. */
function temporaryBySection15({ avgjoerelser = [], begrunnelse }: Draft<Vedtak>): readonly (readonly PathSegment[])[] {
  if (!avgjoerelser.some(({ rettsgrunnlag }) => rettsgrunnlag === 'SOTJL_27')) return [];
  const listed = begrunnelse?.hjemler?.indexOf('sotjl-15') ?? -1;
  const texts = (['regler', 'vurdering', 'faktum'] as const).filter((field) =>
    SECTION_15.test(begrunnelse?.[field] ?? ''),
  );
  return [
    ...(listed >= 0 ? [['begrunnelse', 'hjemler', listed]] : []),
    ...texts.map((field) => ['begrunnelse', field]),
    ...avgjoerelser.flatMap(({ begrunnelse: own }, index) =>
      SECTION_15.test(own ?? '') ? [['avgjoerelser', index, 'begrunnelse']] : [],
    ),
  ];
}

const SECTION_15 = /(?:sosialtjenestelov|sosialtenestelov|sotjl|lov om sosiale ten?je?nester)[^.§]{0,60}§\s*15\b/i;

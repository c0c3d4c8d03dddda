import { type Appeal, kommuneNumberingFrom, statsforvalter } from '@hjemmel/law';
import type { Draft, DraftPart, Klagerett, Vedtak } from '@hjemmel/model';
import { groundsOf, judgement, lawful } from './judgement.js';
import { isNameOfOther, namesAnotherOffice, namesWrongDecider } from './notice-body.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** The appeal body is of the right kind and, where it is a statsforvalter, the one of the deciding kommune; a name is held against it only where it names another. */
export const klagerettRettInstans = defineVedtakRule({
  id: 'vedtak/klagerett-rett-instans',
  severity: {
    statsforvalteren: 'error',
    kommunen: 'error',
    'annen-statsforvalter': 'error',
    'sjekk-statsforvalter': 'warning',
    'uten-nummer': 'warning',
    navn: 'error',
    delt: 'error',
    'annen-i-teksten': 'error',
    'annen-kommune': 'warning',
  },
  hjemmel: ['fvl-28', 'nfvl-62', 'pbrl-7-2', 'sotjl-47', 'bsl-7', 'egf-13'],
  messages: {
    nb: {
      statsforvalteren:
        'Statsforvalteren behandler klage over dette. Rett klageinstansen i klageopplysning {nummer}, eller lag opplysningene på nytt.',
      kommunen:
        'Kommunens eget klageorgan behandler klage over dette, ikke Statsforvalteren. Rett klageinstansen i klageopplysning {nummer}, eller lag opplysningene på nytt.',
      'annen-statsforvalter':
        'Klageopplysning {nummer} viser til feil statsforvalter. Bruk den som hører til kommunen som har avgjort saken, med organisasjonsnummer {organisasjonsnummer}.',
      'sjekk-statsforvalter':
        'Et samarbeid mellom kommuner har avgjort saken, og klageopplysning {nummer} viser til en annen statsforvalter enn kommunens. Sjekk hvem som er klageinstans.',
      'uten-nummer':
        'Skriv organisasjonsnummeret til statsforvalteren i klageopplysning {nummer}, så det kan kontrolleres at det er den rette.',
      navn: 'Navnet på klageinstansen i klageopplysning {nummer} er navnet på et annet organ enn det loven peker ut. Rett navnet; personen leser det i brevet.',
      delt: 'Klageopplysning {nummer} gjelder avgjørelser med ulik klageinstans. Del den, så hver får sine opplysninger.',
      'annen-i-teksten':
        'Teksten i klageopplysning {nummer} sier at et annet organ behandler klagen enn det loven peker ut. Rett teksten, eller lag opplysningene på nytt.',
      'annen-kommune':
        'Vedtaket er truffet for en annen kommune enn den som sender brevet. Sjekk kommunenummeret, for klageinstansen følger av det.',
    },
    nn: {
      statsforvalteren:
        'Statsforvaltaren behandlar klage over dette. Rett klageinstansen i klageopplysning {nummer}, eller lag opplysningane på nytt.',
      kommunen:
        'Klageorganet i kommunen behandlar klage over dette, ikkje Statsforvaltaren. Rett klageinstansen i klageopplysning {nummer}, eller lag opplysningane på nytt.',
      'annen-statsforvalter':
        'Klageopplysning {nummer} viser til feil statsforvaltar. Bruk den som høyrer til kommunen som har avgjort saka, med organisasjonsnummer {organisasjonsnummer}.',
      'sjekk-statsforvalter':
        'Eit samarbeid mellom kommunar har avgjort saka, og klageopplysning {nummer} viser til ein annan statsforvaltar enn den til kommunen. Sjekk kven som er klageinstans.',
      'uten-nummer':
        'Skriv organisasjonsnummeret til statsforvaltaren i klageopplysning {nummer}, så det kan kontrollerast at det er den rette.',
      navn: 'Namnet på klageinstansen i klageopplysning {nummer} er namnet på eit anna organ enn det lova peikar ut. Rett namnet; personen les det i brevet.',
      delt: 'Klageopplysning {nummer} gjeld avgjerder med ulik klageinstans. Del henne, så kvar får sine opplysningar.',
      'annen-i-teksten':
        'Teksten i klageopplysning {nummer} seier at eit anna organ behandlar klagen enn det lova peikar ut. Rett teksten, eller lag opplysningane på nytt.',
      'annen-kommune':
        'Vedtaket er gjort for ein annan kommune enn den som sender brevet. Sjekk kommunenummeret, for klageinstansen følgjer av det.',
    },
    en: {
      statsforvalteren:
        'The County Governor decides appeals against this. Correct the appeal body in appeal information {nummer}, or make the information again.',
      kommunen:
        "The municipality's own appeal body decides appeals against this, not the County Governor. Correct the appeal body in appeal information {nummer}, or make the information again.",
      'annen-statsforvalter':
        'Appeal information {nummer} names the wrong County Governor. Use the one of the municipality that decided, with organisation number {organisasjonsnummer}.',
      'sjekk-statsforvalter':
        'A cooperation between municipalities has decided the case, and appeal information {nummer} names another County Governor than that of the municipality. Check who decides the appeal.',
      'uten-nummer':
        'Write the organisation number of the County Governor in appeal information {nummer}, so that it can be checked that it is the right one.',
      navn: 'The name of the appeal body in appeal information {nummer} is that of another body than the one the law names. Correct the name; the person reads it in the letter.',
      delt: 'Appeal information {nummer} covers decisions with different appeal bodies. Divide it, so that each has its own.',
      'annen-i-teksten':
        'The text of appeal information {nummer} says that another body decides the appeal than the one the law names. Correct the text, or make the information again.',
      'annen-kommune':
        'The decision is made for another municipality than the one that sends the letter. Check the number; the appeal body follows from it.',
    },
  },
  check(vedtak, report, context) {
    const { entries } = judgement(vedtak, context);
    for (const { entry, index, decisions, own, said = [] } of entries) {
      const grounds = groundsOf(decisions, 'klageinstans');
      const bodies = decisions.flatMap((decision) => lawful(decision)?.klageinstans ?? []);
      if (own !== 'endret' && namesAnother(said, bodies))
        report('annen-i-teksten', ['klagerett', index, 'tekst'], { nummer: index + 1 }, grounds);
      const problem = problemWith(vedtak, entry.klageinstans, bodies, context.lawDate);
      if (!problem) continue;
      const path = ['klagerett', index, ...(problem === 'delt' ? ['gjelder'] : ['klageinstans', FIELD[problem]])];
      const organisasjonsnummer = bodies[0]?.organisasjonsnummer ?? '';
      const right = problem === 'annen-statsforvalter' ? { organisasjonsnummer } : {};
      report(problem, path, { nummer: index + 1, ...right }, grounds);
    }
    if (isForAnotherKommune(vedtak)) report('annen-kommune', ['besluttendeOrgan', 'paaVegneAvKommune']);
  },
});

type Body = Appeal['klageinstans'];
type Stated = NonNullable<DraftPart<Klagerett>['klageinstans']>;
type Problem =
  | 'statsforvalteren'
  | 'kommunen'
  | 'annen-statsforvalter'
  | 'sjekk-statsforvalter'
  | 'uten-nummer'
  | 'navn'
  | 'delt';

const FIELD: Readonly<Record<Exclude<Problem, 'delt'>, 'type' | 'organisasjonsnummer' | 'navn'>> = {
  statsforvalteren: 'type',
  kommunen: 'type',
  'annen-statsforvalter': 'organisasjonsnummer',
  'sjekk-statsforvalter': 'organisasjonsnummer',
  'uten-nummer': 'organisasjonsnummer',
  navn: 'navn',
};

function problemWith(
  vedtak: Draft<Vedtak>,
  stated: Stated | undefined,
  bodies: readonly Body[],
  lawDate: string,
): Problem | undefined {
  const [body] = bodies;
  if (!body || !stated) return undefined;
  if (bodies.some(({ type }) => type !== body.type)) return 'delt';
  if (body.type === 'kommunal-klageinstans') return isState(stated) ? 'kommunen' : wrongName(stated, body);
  if (stated.type !== undefined && stated.type !== 'statsforvalter') return 'statsforvalteren';
  // The districts are known in the division of 2024 only.
  if (lawDate < kommuneNumberingFrom) return undefined;
  if (stated.organisasjonsnummer === undefined) return 'uten-nummer';
  if (stated.organisasjonsnummer === body.organisasjonsnummer) return wrongName(stated, body);
  return isShared(vedtak) ? 'sjekk-statsforvalter' : 'annen-statsforvalter';
}

function wrongName({ navn = '' }: Stated, body: Body): 'navn' | undefined {
  if (isNameOfOther(navn, body.type === 'statsforvalter' ? 'stat' : 'kommune')) return 'navn';
  return body.navn !== undefined && namesAnotherOffice([navn.toLowerCase()], body.navn) ? 'navn' : undefined;
}

/** The text gives the klage to a body of the other kind, or names another statsforvalter. */
function namesAnother(said: readonly string[], [body, ...others]: readonly Body[]): boolean {
  if (!body || others.some(({ type }) => type !== body.type)) return false;
  if (body.type === 'kommunal-klageinstans') return namesWrongDecider(said, 'kommune');
  return namesWrongDecider(said, 'stat') || (body.navn !== undefined && namesAnotherOffice(said, body.navn));
}

function isState({ type, organisasjonsnummer }: Stated): boolean {
  return (
    (type !== undefined && type !== 'kommunalKlageinstans') || statsforvalter(organisasjonsnummer ?? '') !== undefined
  );
}

/** Which statsforvalter follows a cooperation between kommuner is for a person to check. */
function isShared({ besluttendeOrgan }: Draft<Vedtak>): boolean {
  return besluttendeOrgan?.type === 'vertskommune' || besluttendeOrgan?.type === 'interkommunalt';
}

function isForAnotherKommune(vedtak: Draft<Vedtak>): boolean {
  const decidedFor = vedtak.besluttendeOrgan?.paaVegneAvKommune;
  const sender = vedtak.avsender.kommune?.kommunenummer;
  return decidedFor !== undefined && sender !== undefined && decidedFor !== sender && !isShared(vedtak);
}

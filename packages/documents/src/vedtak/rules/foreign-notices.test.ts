import type { LegalBasisCode } from '@hjemmel/law';
import { describe, expect, it } from 'vitest';
import { klagerettHjelpPasser } from './klagerett-hjelp-passer.js';
import { klagerettInnsynNevnt } from './klagerett-innsyn-nevnt.js';
import { klagerettRettInstans } from './klagerett-rett-instans.js';
import { klagerettRettStart } from './klagerett-rett-start.js';
import { klagerettSendesTilBesluttendeOrgan } from './klagerett-sendes-til-besluttende-organ.js';
import { klagerettSisteDagRiktig } from './klagerett-siste-dag-riktig.js';
import { klagerettTekstHel } from './klagerett-tekst-hel.js';
import { klagerettUtsattIverksettingNevnt } from './klagerett-utsatt-iverksetting-nevnt.js';
import { findings, withDecisions } from './test-document.js';

const readers = [
  klagerettTekstHel,
  klagerettInnsynNevnt,
  klagerettUtsattIverksettingNevnt,
  klagerettHjelpPasser,
  klagerettRettStart,
  klagerettSisteDagRiktig,
  klagerettRettInstans,
  klagerettSendesTilBesluttendeOrgan,
];

/** What the readers say of a notice a kommune has written itself, over help that ends under this legal basis. */
function judged(avsnitt: string, rettsgrunnlag: LegalBasisCode, digitalt = false): readonly string[] {
  const document = withDecisions([{ rettsgrunnlag, utfall: 'opphoert' }], {
    ...(digitalt && { underretning: { maate: 'digitalt' } }),
  });
  const klagerett = (document.klagerett ?? []).map(({ tekstversjon: _own, ...entry }) => ({
    ...entry,
    tekst: { overskrift: 'Klage', avsnitt: avsnitt.split('\n') },
  }));
  const found = readers.flatMap((rule) => findings(rule, { ...document, klagerett }));
  return found.map((finding) => finding.split(' ')[0] ?? '');
}

const health = `Klagefristen er 4 uker fra du fikk dette brevet. Klagen skal være skriftlig og sendes til oss.
Ta kontakt om du trenger hjelp. Du har rett til å se dokumentene i saken. Du kan be om utsatt iverksetting.
Vi vurderer saken på nytt. Statsforvalteren i Trøndelag avgjør klagen hvis vi ikke endrer vedtaket.`;
const social = health.replace('4 uker', 'tre uker');
const housing = social.replace('Statsforvalteren i Trøndelag', 'Klagenemnda i kommunen');

const lawful: readonly (readonly [string, LegalBasisCode])[] = [
  [health, 'HOL_3_2_6_B'],
  [social, 'SOTJL_18'],
  [social, 'BSL_6'],
  [housing, 'KOMM_BOLIG'],
  [health.replace('4 uker', '4 (fire) uker'), 'HOL_3_2_6_B'],
  [health.replace('4 uker', 'fire (4) uker'), 'HOL_3_2_6_B'],
  [health.replace('4 uker', '28 dager'), 'HOL_3_2_6_B'],
  [social.replace('tre uker', '21 dager'), 'SOTJL_18'],
  [`${social} Pasient- og brukerombudet hjelper ikke i saker etter boligsosialloven.`, 'BSL_6'],
  [`Hvis du ikke er enig kan du klage til oss innen tre uker fra du mottok brevet. ${social}`, 'SOTJL_18'],
  [
    `Er du ikke enig i vedtaket, kan du klage. Fristen er fire uker, regnet fra du fikk vite om det.
Klagen trenger ikke være lang, men den må være skriftlig. Send den ikke til Statsforvalteren, men til kommunen.
Klarer du ikke å skrive selv, hjelper vi deg. Det er ikke bare du som har rett til innsyn i saken, men også den du gir fullmakt.
Du kan be om at vi venter med å gjennomføre vedtaket. Vi kan ikke alltid si ja.
Endrer vi ikke vedtaket sendes klagen til Statsforvalteren.`,
    'HOL_3_2_6_B',
  ],
  [
    `Du kan klage på dette vedtaket innen tre uker frå du fekk det. Klagen skal vere skriftleg. Send han til kommunen.
Vi rettleier deg gjerne. Du har rett til å sjå dokumenta i saka. Du kan be om utsett iverksetjing.
Det er Statsforvaltaren i Trøndelag og ikkje kommunen som avgjer klagen.`,
    'SOTJL_18',
  ],
  [
    `You can appeal within four weeks after you received this letter. If you do not agree you can appeal in writing. Send the appeal to us.
We can help you. You have access to the documents. You can ask us to postpone the decision.
If we do not change the decision, the County Governor decides the appeal.`,
    'HOL_3_2_6_B',
  ],
  [`${health} Er det gått mer enn ett år fra vedtaket ble truffet, er det for sent å klage.`, 'HOL_3_2_6_B'],
  [`${health} Klagenemnda forbereder ikke slike saker; det gjør vi for Statsforvalteren.`, 'HOL_3_2_6_B'],
  [`${health} En advokat kan klage for deg uten fullmakt.`, 'HOL_3_2_6_B'],
  [
    `Vedtaket kan påklages til Statsforvalteren i Trøndelag, jf. pasient- og brukerrettighetsloven § 7-2. Klagefristen er 4 uker fra du fikk eller burde ha fått tilstrekkelig kunnskap til å fremme en klage.
Klagen skal være skriftlig og undertegnet, og sendes til kommunen. Ta gjerne kontakt med oss hvis du trenger hjelp. Du har rett til innsyn i sakens dokumenter, jf. §§ 18 og 19. Du kan be om utsatt iverksetting.`,
    'HOL_3_2_6_B',
  ],
  [
    `Du kan klage på vedtaket til Statsforvalteren. Frist for å klage er fire uker etter at du mottok dette brevet. Klagen skal være skriftlig og stiles til Statsforvalteren, men sendes kommunen for ny vurdering. Saksbehandler kan gi veiledning. Med noen unntak har du rett til å se dokumentene i saken. Du kan be om utsatt iverksetting.`,
    'HOL_3_2_6_B',
  ],
  [
    `Er du uenig i vedtaket, kan du klage til Statsforvalteren i Trøndelag innen tre uker fra vedtaket kom fram til deg. Du må sende klagen skriftlig til NAV-kontoret. NAV kan hjelpe deg med å skrive klagen. Du har rett til å se dokumentene i saken din. Opprettholder NAV vedtaket, blir saken sendt Statsforvalteren. Du kan be om utsatt iverksetting.`,
    'SOTJL_18',
  ],
  [
    `Klagerett: Du har rett til å klage på vedtaket (forvaltningsloven § 28). Klageinstans: Statsforvalteren i Trøndelag. Klagefrist: 3 uker fra den dagen brevet kom fram til deg. Klagen skal sendes skriftlig til NAV Trondheim, som har truffet vedtaket. Du må undertegne klagen. Rett til innsyn: Du kan be om å få se dokumentene, jf. §§ 18–19. Veiledning: kontakt saksbehandleren. Du kan be om utsatt iverksetting.`,
    'SOTJL_18',
  ],
  [
    `Vedtaket kan påklages til kommunens klagenemnd innen 3 uker fra melding om vedtaket er kommet frem. Klagen sendes boligkontoret i kommunen og skal være skriftlig. Du kan få veiledning hos oss. Du kan se sakens dokumenter hos boligkontoret. Du kan be om utsatt iverksetting.`,
    'KOMM_BOLIG',
  ],
  [
    `You may appeal this decision to the County Governor within 4 weeks from the date you received it. The appeal must be in writing and sent to the municipality. We can help you write it. You have the right to see the documents in your case. Du kan be om utsatt iverksetting.`,
    'HOL_3_2_6_B',
  ],
  [
    `Du kan klage på vedtaket innan fire veker frå du fekk dette brevet. Klagen skal vere skriftleg og sendast til kommunen. Klagen blir behandla av Statsforvaltaren dersom kommunen ikkje endrar vedtaket. Vi kan hjelpe deg. Du har rett til innsyn i saka. Du kan be om utsatt iverksetting.`,
    'HOL_3_2_6_B',
  ],
  [
    `Du kan klage innen 3 uker. Fristen regnes fra da du mottok brevet. Klagen må være skriftlig. Du må sende klagen til oss, ikke til Statsforvalteren. Vi sender den videre til Statsforvalteren hvis vi ikke er enige med deg. Du kan få hjelp av oss, men ikke av Pasient- og brukerombudet. Du kan be om å se papirene. Du kan be om utsatt iverksetting.`,
    'BSL_6',
  ],
];

const unlawful: readonly (readonly [string, string, LegalBasisCode, string])[] = [
  [
    'the body is only denied',
    social.replace(/Statsforv.*$/, 'Du skal ikke sende den til Statsforvalteren.'),
    'SOTJL_18',
    'klageinstans',
  ],
  [
    'the body only gives advice',
    social.replace(/Statsforv.*$/, 'Statsforvalteren kan gi råd.'),
    'SOTJL_18',
    'klageinstans',
  ],
  ['a state case decided by klagenemnda', `${housing} Statsforvalteren kan gi råd.`, 'BSL_6', 'annen-i-teksten'],
  ['a municipal case decided by Statsforvalteren', `${social} Klagenemnda gir råd.`, 'KOMM_BOLIG', 'annen-i-teksten'],
  ['sent «dit»', `${social} Statsforvalteren behandler saken, og klagen sendes dit.`, 'SOTJL_18', 'tekst'],
  ['also sent on by the person', `${social} Send også klagen til Statsforvalteren.`, 'SOTJL_18', 'tekst'],
  ['you send it there', `${social} Klagen sender du til Statsforvalteren.`, 'SOTJL_18', 'tekst'],
  ['no right to the papers', health.replace('Du har rett til', 'Du har ikke rett til'), 'HOL_3_2_6_B', 'tekst'],
  ['no waiting', health.replace('Du kan be om utsatt', 'Du kan ikke be om utsatt'), 'HOL_3_2_6_B', 'tekst'],
  ['help without fullmakt', `${health} Andre kan klage for deg uten fullmakt.`, 'HOL_3_2_6_B', 'fullmakt'],
  ['from the decision', health.replace('fra du fikk dette brevet', 'fra vedtaksdatoen'), 'HOL_3_2_6_B', 'i-teksten'],
  ['from the opening', health.replace('fra du fikk dette brevet', 'fra du åpner det'), 'HOL_3_2_6_B', 'i-teksten'],
  ['from the date of the letter', health.replace('fra du fikk dette', 'etter datoen på'), 'HOL_3_2_6_B', 'i-teksten'],
  ['another time too', `${health} Klagefristen er 3 uker for kortvarig hjelp.`, 'HOL_3_2_6_B', 'annen-frist'],
  ['not in writing', health.replace('skal være', 'trenger ikke være'), 'HOL_3_2_6_B', 'form'],
  ['the ombud outside health', `${social} Pasient- og brukerombudet kan hjelpe deg.`, 'BSL_6', 'ombud-i-teksten'],
];

/** Sentences that may stand beside a lawful notice on health care. */
const harmless: readonly string[] = [
  'Du kan ikke klage etter fristen.',
  'Du kan ikke klage til Statsforvalteren direkte.',
  'Statsforvalterens avgjørelse er endelig og kan ikke påklages.',
  'Vil du at Statsforvalteren skal føre tilsyn, kan du sende et brev til Statsforvalteren om det.',
  'Hvis vi ikke gir deg medhold, sendes saken til Statsforvalteren for avgjørelse.',
  'Får du ikke svar på klagen innen en måned, sender vi deg et foreløpig svar. Klager behandles normalt innen 8 uker.',
  'Det koster ingenting å klage.',
  'Du trenger ikke begrunne klagen, men det er lurt.',
  'Klagen skal stiles til Statsforvalteren og sendes til oss.',
  'Den skal sendes til oss, men er rettet til Statsforvalteren.',
  'Blir vedtaket endret, kan du kreve sakskostnader. Frist for å kreve det er 3 uker fra du fikk det nye vedtaket.',
  'Blir klagen avvist, kan du klage på avvisningen innen tre uker.',
  'En annen kan ikke klage for deg uten fullmakt.',
  'Pårørende kan klage for deg hvis de har fullmakt.',
  'Klagen må være skriftlig, og du bør begrunne den.',
  'Klager du digitalt, må klagen være kommet fram til oss før fristen er ute.',
  'Det er ikke noe klagegebyr.',
  'Siste dag for å klage er 21. desember.',
];

/** What may stand instead of a sentence of the health notice. */
const otherwise: readonly (readonly [string, string])[] = [
  ['klagen hvis vi ikke endrer vedtaket', 'klagen om vi ikke endrer vedtaket'],
  ['sendes til oss.', 'sendes til Trondheim kommune, rådhuset.'],
  ['sendes til oss.', 'sendes til NAV Trondheim.'],
  ['sendes til oss.', 'sendes til NAV innen fristen.'],
  ['sendes til oss.', 'leveres på Helse- og velferdskontoret Midtbyen.'],
  ['Klagen skal være skriftlig og sendes til oss.', 'Skriv et brev og send det til Trondheim kommune.'],
  ['Klagen skal være skriftlig og sendes til oss.', 'Fyll ut klageskjemaet, skriv under og send det til oss.'],
  ['Du har rett til å se dokumentene i saken.', 'Du har rett til å få se sakens papirer.'],
  ['Du har rett til å se dokumentene i saken.', 'Du kan be om å få se saksmappa di.'],
  ['Du har rett til å se dokumentene i saken.', 'Du har rett til innsyn i alt som ikke er interne notater.'],
  ['4 uker fra du fikk dette brevet', '4 uker. Den begynner å løpe dagen du mottar brevet'],
  ['4 uker fra du fikk dette brevet', '4 uker. Den begynner når du får brevet'],
  ['fra du fikk dette brevet', 'etter at du har mottatt dette brevet'],
  ['skal være skriftlig og', 'må undertegnes og'],
  ['Du har rett til å se dokumentene i saken.', 'Du har innsynsrett i saken din.'],
];

/** Sentences that make a lawful notice on health care unlawful. */
const harmful: readonly (readonly [string, string])[] = [
  ['Dette vedtaket kan du ikke klage på.', 'nektet'],
  ['Vedtaket er endelig.', 'nektet'],
  ['Avgjørelsen er endelig og kan ikke påklages.', 'nektet'],
  ['Du har ingen klagerett.', 'nektet'],
  ['Klager som kommer inn etter 3 uker, blir avvist.', 'annen-frist'],
  ['Klagen må være kommet til oss senest 14 dager etter at du fikk brevet.', 'annen-frist'],
  ['Siste frist for å klage er 1. desember 2026.', 'for-tidlig'],
  ['Klagen må være hos oss innen 01.12.2026.', 'for-tidlig'],
  ['Post klagen til Statsforvalteren i Trøndelag.', 'tekst'],
  ['Klagen innsendes til Statsforvalteren.', 'tekst'],
  ['Klagen adresseres til Statsforvalteren i Trøndelag, Postboks 2600, 7734 Steinkjer.', 'tekst'],
  ['Du kan også klage direkte til Statsforvalteren på sftlpost@statsforvalteren.no.', 'tekst'],
  ['Send klagen til Statsforvalteren via Altinn.', 'tekst'],
  ['Send klagen til NAV Oslo.', 'annet-i-teksten'],
  ['Klagen leveres til Nordre Follo kommune.', 'annet-i-teksten'],
  ['Helsetilsynet avgjør klagen til slutt.', 'annen-i-teksten'],
  ['Klagenemnda avgjør klagen og orienterer Statsforvalteren.', 'annen-i-teksten'],
  ['Vi avgjør klagen.', 'annen-i-teksten'],
  ['Pasient- og brukerombudet avgjør klagen.', 'annen-i-teksten'],
  ['Statsforvalteren i Nordland avgjør klagen.', 'annen-i-teksten'],
  ['Fristen regnes fra dagen vi sendte brevet.', 'i-teksten'],
  ['Klage som kommer mer enn 10 dager etter brevet, blir avvist.', 'annen-frist'],
  ['Klagen må begrunnes.', 'vilkaar'],
  ['Klagen skal være skriftlig og begrunnet.', 'vilkaar'],
  ['Klagen må være oss i hende innen fristen.', 'vilkaar'],
  ['Klagen må være mottatt av NAV innen fristen.', 'vilkaar'],
  ['Det må betales et klagegebyr.', 'vilkaar'],
  ['Du eller dine pårørende kan klage.', 'fullmakt'],
  ['Klagen sendes til oss eller til Statsforvalteren i Trøndelag.', 'tekst'],
  ['Klagen sendes til NAV Klageinstans.', 'tekst'],
  ['NAV Klageinstans avgjør klagen.', 'annen-i-teksten'],
  ['Siste frist for å klage er 14.12.26.', 'for-tidlig'],
  ['Siste frist for å klage er 14. desember.', 'for-tidlig'],
  ['Det koster 500 kroner å klage.', 'vilkaar'],
  ['Klagen blir avvist hvis den ikke er begrunnet.', 'vilkaar'],
  ['Klagen må være kommet fram til oss innen fristen; det er ikke nok å poste den.', 'vilkaar'],
  ['Bare du selv kan klage. Verge eller fullmektig kan ikke klage.', 'vilkaar'],
  ['Hvis du klager, mister du hjelpen til saken er avgjort.', 'vilkaar'],
  ['Den som klager for deg, trenger ikke fullmakt.', 'fullmakt'],
];

/** What may not stand instead of a sentence of the health notice. */
const instead: readonly (readonly [string, string, string])[] = [
  ['Klagefristen er 4 uker', 'Du må klage før det har gått tre uker', 'frist'],
  [
    'Klagefristen er 4 uker fra du fikk dette brevet',
    'Fristen er 2 uker fra du fikk dette brevet, eller 4 uker hvis du har gode grunner',
    'annen-frist',
  ],
  ...[
    'fra vedtaket',
    'fra brevet ble sendt',
    'fra dette brevet ble sendt',
    'fra datoen i dette brevet',
    'fra dags dato',
    'fra dagen brevet ble postlagt',
    'fra datoen øverst i brevet',
    'regnet fra brevets datering',
    'fra dagen du leste brevet',
    'fra du søkte',
    'fra du logger inn',
  ].map((start) => ['fra du fikk dette brevet', start, 'i-teksten'] as const),
  ['Du har rett til å se dokumentene i saken.', 'Innsyn i saken avslås.', 'tekst'],
  ['Du har rett til å se dokumentene i saken.', 'Saken er unntatt innsyn.', 'tekst'],
  ['Du har rett til å se dokumentene i saken.', 'Legg ved dokumenter som støtter klagen.', 'tekst'],
];

describe('notices a kommune has written itself', () => {
  it.each(lawful)('are left alone when they say all: %s (%s)', (text, basis) => {
    expect(judged(text, basis)).toEqual([]);
  });

  it.each(unlawful)('are caught: %s', (_name, text, basis, messageId) => {
    expect(judged(text, basis)).toContain(messageId);
  });

  it.each(harmless)('may also say «%s»', (sentence) => {
    expect(judged(`${health}\n${sentence}`, 'HOL_3_2_6_B')).toEqual([]);
  });

  it.each(otherwise)('may put «%s» as «%s»', (ours, theirs) => {
    expect(judged(health.replace(ours, theirs), 'HOL_3_2_6_B')).toEqual([]);
  });

  it.each(harmful)('may not say «%s»', (sentence, messageId) => {
    expect(judged(`${health}\n${sentence}`, 'HOL_3_2_6_B')).toContain(messageId);
  });

  it.each(instead)('may not put «%s» as «%s»', (ours, theirs, messageId) => {
    expect(health).toContain(ours);
    expect(judged(`${health.replace(ours, theirs)}\nVi svarer innen 4 uker.`, 'HOL_3_2_6_B')).toContain(messageId);
  });

  it('speak of the notification where the letter is digital', () => {
    const post = social.replace('du fikk dette brevet', 'brevet lå i postkassa');
    expect(judged(post, 'SOTJL_18', true)).toContain('postkasse');
    expect(judged(post, 'SOTJL_18')).toEqual([]);
  });
});

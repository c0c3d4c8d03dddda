import { asserts, type Look, states } from './looks.js';
import { claim } from './sentences.js';

const GIVES_UP =
  /(?<!\p{L})(?:(?:fraskriv|fråskriv|frasi|frasei|frafall|fråfall|waiv)\p{L}*|(?:gi|gir|gjev|gjer) (?:\p{L}+ )?(?:avkall|fra deg|frå deg)|giv\p{L}* up)/iu;

const klage: readonly Look[] = [
  asserts(GIVES_UP, /klag|appeal|complain/i),
  // «Du kan ikke klage på denne avtalen» is true: it is the decisions that are appealed.
  states(
    /(?:kan|får|skal) (?:du |de )?(?:ikke|ikkje|aldri) (?:\p{L}+ )?klage(?!\p{L}| (?:på|over) (?:selve |sjølve )?(?:denne |dette )?(?:avtalen|den|han))/iu,
  ),
  states(
    /(?:ikke|ikkje|ingen|inga) (?:rett til å klage|klagerett|klageadgang)/i,
    /^(?!.*(?:skriv|frasi|frasei|mist|avkall))/i,
  ),
  states(/(?:cannot|can not|may not|must not) appeal(?! (?:against )?(?:this|the) agreement)/i),
];

const innsyn: readonly Look[] = [
  asserts(GIVES_UP, /innsyn|journal|papir|record|file/i),
  states(/(?:kan|får|skal) (?:du |de )?(?:ikke|ikkje|aldri) (?:\p{L}+ )?(?:(?:be om|få|kreve|krevje|ha) )?innsyn/iu),
  states(/(?:ikke|ikkje|ingen|inga) (?:rett til )?innsyn/i),
  states(/(?:kan|får) (?:du )?(?:ikke|ikkje|aldri) (?:se|sjå|lese) (?:journal|sakspapir|papir)/i),
  states(/(?:cannot|can not|may not) see (?:the |your )?(?:file|papers|record)/i),
];

// Help ends rightly when the person does not want or need it any longer.
const FOR_BEHAVIOUR =
  /uteblir|brudd|brot|bryt|breach|(?:^|[ ,])(?:hvis|dersom|når|om|if|when) (?!.*(?:ikke|ikkje|not) (?:lenger |longer )?(?:treng|ønsk|vil|need|want)).*(?:ikke|ikkje|nekt|rus|drikk|not|refus)/i;

const tjenester: readonly Look[] = [
  asserts(GIVES_UP, /hjelp|tjenest|tenest|service|help/i),
  asserts(
    /(?:mister|mistar|taper|tapar|lose) (?:du |da |da også |retten til |rett til |the right to )*\p{L}*(?:hjelp|tjenest|tenest|service|help)/iu,
  ),
  asserts(
    /(?:hjelpen|hjelpa|tjenestene?|tenestene?|tenesta|services?|the help) (?:\p{L}+ ){0,3}(?:stans|stopp|avslutt|opphør|fall\p{L}* bort|fell bort|bortfall|trekkes tilbake|stop|end)/iu,
    FOR_BEHAVIOUR,
  ),
  asserts(
    /(?:stans|stopp|avslutt|stop|end)\p{L}* (?:vi |we )?(?:\p{L}*(?:hjelpen|hjelpa|tjenestene?|tenestene|tenesta)|the help|the services?)/iu,
    FOR_BEHAVIOUR,
  ),
];

const leievern: readonly Look[] = [
  asserts(GIVES_UP, /oppsig|oppsei|husleie|husleige|leietak|leigetak|leievern|tenan/i),
  asserts(
    /(?:godta|godtek|samtykk|aksepter|agree|accept)\p{L}* (?:\p{L}+ ){0,4}(?:utkast|tvangsfravik|fravik|evict)/iu,
  ),
  states(
    /(?:må|skal|plikter å|pliktar å|must|shall) (?:\p{L}+ ){0,3}(?:flytt|move)\p{L}* (?:\p{L}+ ){0,3}(?:uten varsel|utan varsel|på dagen|med en gang|med ein gong|straks|omgående|at once|immediately|without notice)/iu,
  ),
];

const kontroll: readonly Look[] = [
  asserts(/(?<!\p{L})(?:ransak|visiter|kroppsvisit|gjennomsøk|urinprøv|rusprøv|rustest|search (?:your|the) )/iu),
  // The negation is part of it («uten varsel»), so a «not» anywhere else takes it back.
  states(
    /(?<!\p{L})(?:låse\p{L}*|låser|går|gå|kommer|kjem|let|enter|come) (?:\p{L}+ ){0,3}(?:inn|in|the home|your home) (?:\p{L}+ ){0,3}(?:uten|utan|without) (?:å )?(?:vars|samtykke|si fra|seie frå|ringe|notice|consent|telling)/iu,
    /^(?!.*(?<!\p{L})(?:ikke|ikkje|aldri|never|not)(?!\p{L}))/iu,
  ),
  states(
    /(?:kan|får) (?:(?!ikke|ikkje|aldri)\p{L}+ )?(?:gå|komme|kome|låse (?:oss|seg)) inn(?!\p{L})(?: (?!ikke|ikkje|aldri)\p{L}+){0,3} (?:uten|utan) (?:avtale|å avtale|å ringe|vars)/iu,
  ),
  // At any time at all is without saying so.
  asserts(
    /(?:kontroller|inspiser|undersøk|(?:gå|komme|kome|låse (?:oss|seg)) inn)\p{L}*(?: \p{L}+){0,5} (?:når som helst|når det passer oss|at any time)/iu,
  ),
];

const GIVING_UP = 'fraskriver fråskriv frasier frafaller fråfall avkall waive give giving gir gjev';

/** What nobody can sign away, and how a sentence may try. */
export const waivers = [
  ['klage', claim('klage appeal', klage)],
  ['innsyn', claim('innsyn journal papirer sakspapir file papers record', innsyn)],
  [
    'tjenester',
    claim(
      `${GIVING_UP} mister tape tapar lose stanse stoppe avslutte opphøre fall fell bort trekke end ends ende`,
      tjenester,
    ),
  ],
  ['leievern', claim(`${GIVING_UP} utkastelse fravikelse tvangsfravikelse evict flytte move`, leievern)],
  [
    'kontroll',
    claim(
      'ransake visitere kropp gjennomsøke urin rusprøve rustest search uten utan without helst passer time',
      kontroll,
    ),
  ],
] as const;

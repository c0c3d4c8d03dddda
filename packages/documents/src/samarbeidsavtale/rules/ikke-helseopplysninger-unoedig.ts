import { defineAgreementRule } from './agreement-rule.js';
import { type Look, states } from './looks.js';
import { claim, claims } from './sentences.js';

/** Diagnoses, treatment, risk and convictions are seldom needed to live well together; the person's own words are left alone. */
export const ikkeHelseopplysningerUnoedig = defineAgreementRule({
  id: 'samarbeidsavtale/ikke-helseopplysninger-unoedig',
  severity: 'warning',
  hjemmel: ['gdpr-5'],
  messages: {
    nb: {
      helse:
        'Teksten ser ut til å inneholde diagnose eller behandling. Ta det ut hvis avtalen kan forstås uten, og skriv heller hva dere gjør.',
      lovbrudd:
        'Teksten ser ut til å inneholde opplysninger om lovbrudd eller voldsrisiko. De hører ikke hjemme i avtalen. Ta dem ut.',
    },
    nn: {
      helse:
        'Teksten ser ut til å innehalde diagnose eller behandling. Ta det ut om avtalen kan forståast utan, og skriv heller kva de gjer.',
      lovbrudd:
        'Teksten ser ut til å innehalde opplysningar om lovbrot eller valdsrisiko. Dei høyrer ikkje heime i avtalen. Ta dei ut.',
    },
    en: {
      helse:
        'The text seems to hold a diagnosis or treatment. Remove it if the agreement can be understood without it, and write what you do instead.',
      lovbrudd:
        'The text seems to hold information on offences or risk of violence. It does not belong in the agreement. Remove it.',
    },
  },
  check(document, report, context) {
    for (const { path } of claims(document, context, HEALTH)) report('helse', path);
    for (const { path } of claims(document, context, OFFENCES)) report('lovbrudd', path);
  },
});

const HEALTH_WORDS: readonly Look[] = [
  states(
    /diagnos|schizo|psykos|psykot|bipolar|personlighetsforstyrr|personlegdomsforstyrr|(?<!\p{L})(?:adhd|ptsd|hiv)(?!\p{L})|(?<!\p{L})lar-behandl|hepatitt|avhengighetssyndrom|rusavheng|metadon|subutex|buprenorfin|antipsykot|depotmedisin|selvmordsforsøk|sjølvmordsforsøk|psychos|psychot|hepatitis|methadone|suicide attempt/iu,
  ),
  // Codes of ICD-10 chapter V, such as F20.0.
  states(/(?<![\p{L}\d])F\d{2}(?:\.\d)?(?![\p{L}\d])/u),
];

const OFFENCE_WORDS: readonly Look[] = [
  states(
    /straffedøm|straffedom|(?<!\p{L})dømt for|(?<!\p{L})dømd for|rulleblad|sonet|soning|voldsrisiko|valdsrisiko|voldsdom|besøksforbud|convicted|criminal record|risk of violence/iu,
  ),
  states(/HCR-?20|V-?RISK|(?<!\p{L})BVC(?!\p{L})/u),
];

const HEALTH = claim(
  'diagnose schizo psykose bipolar personlighet adhd ptsd hiv lar hepatitt avhengighet rusavhengig metadon subutex buprenorfin antipsykotisk depot selvmord sjølvmord psychosis methadone suicide f00',
  HEALTH_WORDS,
);

const OFFENCES = claim(
  'straff dømt dømd rulleblad sonet soning vold vald besøksforbud convicted criminal risk hcr bvc',
  OFFENCE_WORDS,
);

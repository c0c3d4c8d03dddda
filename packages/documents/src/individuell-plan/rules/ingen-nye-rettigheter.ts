import { definePlanRule, type Plan } from './plan-rule.js';

/**
 * The plan gives no more right to services than the law does (ipf § 4). Fires only on a measure whose words say that the
 * person has or lacks a right, or is granted something, while it points at no vedtak; the letter always says the general
 * sentence itself.
 */
export const ingenNyeRettigheter = definePlanRule({
  id: 'individuell-plan/ingen-nye-rettigheter',
  severity: 'info',
  hjemmel: ['ipf-4'],
  messages: {
    nb: {
      rett: 'Tiltak {nummer} skriver om en rett eller en avgjørelse, men viser ikke til et vedtak. Planen gir ikke større rett til tjenester enn loven. Vis til vedtaket, eller skriv hva dere gjør.',
    },
    nn: {
      rett: 'Tiltak {nummer} skriv om ein rett eller ei avgjerd, men viser ikkje til eit vedtak. Planen gir ikkje større rett til tenester enn lova. Vis til vedtaket, eller skriv kva de gjer.',
    },
    en: {
      rett: 'Measure {nummer} writes of a right or a decision, but refers to none. The plan gives no greater right to services than the law. Refer to the decision, or write what you do.',
    },
  },
  check({ tiltak = [] }, report) {
    for (const [index, row] of tiltak.entries()) {
      const field = row.vedtak === undefined ? claimIn(row) : undefined;
      if (field) report('rett', ['tiltak', index, field], { nummer: index + 1 });
    }
  },
});

const FIELDS = ['beskrivelse', 'gjennomfoering', 'omfang', 'merknad'] as const;

function claimIn(row: NonNullable<Plan['tiltak']>[number]): (typeof FIELDS)[number] | undefined {
  return FIELDS.find((field) => (row[field] ?? '').split(SENTENCE).some(claims));
}

/** What is still to be found out, applied for or waited for, is no claim. */
function claims(sentence: string): boolean {
  const found = RIGHT.exec(sentence) ?? GRANT.exec(sentence);
  return found !== null && !OPEN.test(sentence.slice(0, found.index));
}

const SENTENCE = /[.!?\n]+/;
const OPEN =
  /(?<!\p{L})(?:hva|kva|hvilk\p{L}*|om|når|hvis|dersom|søk\p{L}*|what|which|whether|if|when|appl\p{L}*)(?!\p{L})/iu;
/** «har rett til», «fått krav på»; the rights everyone has in the case itself are no service. */
const RIGHT =
  /(?<!\p{L})(?:har|hatt|får|fått|gir|gis|have|has|got)\s+(?:\p{L}+\s+){0,3}?(?:rett|krav|right)\s+(?:til|på|to)\s+(?!(?:å\s+)?(?:klage|nekte|trekk|angre|ombestemme|si\s|seie\s|velge|velje|innsyn|complain|appeal|refuse|withdraw|say|access))/iu;
const GRANT =
  /(?<!\p{L})(?:innvilg(?:es|et|a|ast)|tildel(?:es|t|ast)|rettskrav|garanter(?:es|t)|entitled\s+to|granted|guaranteed)(?!\p{L})/iu;

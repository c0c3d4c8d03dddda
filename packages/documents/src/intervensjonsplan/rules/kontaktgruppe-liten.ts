import { definePlanRule } from './plan-rule.js';

/** One or two hold the thread between the services; more, and nobody does (Helsedirektoratet's advice on violence risk). */
export const kontaktgruppeLiten = definePlanRule({
  id: 'intervensjonsplan/kontaktgruppe-liten',
  severity: 'warning',
  hjemmel: [],
  messages: {
    nb: { 'for-mange': 'Kontaktgruppa har {antall} kontakter. Velg en eller to som holder i varslingen.' },
    nn: { 'for-mange': 'Kontaktgruppa har {antall} kontaktar. Vel ein eller to som held i varslinga.' },
    en: { 'for-mange': 'The contact group has {antall} contacts. Choose one or two who hold the thread.' },
  },
  check({ varsling }, report) {
    const antall = varsling?.kontaktgruppe?.length ?? 0;
    if (antall > LARGEST) report('for-mange', ['varsling', 'kontaktgruppe'], { antall });
  },
});

const LARGEST = 2;

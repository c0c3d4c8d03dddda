import type { Language } from '@hjemmel/validator';

/** What every explanation says of the law that judged the document. */
export interface ExplanationTexts {
  readonly lawHeading: string;
  readonly lawDate: (date: string) => string;
  readonly oldAct: string;
  readonly newAct: string;
  readonly outdated: string;
}

export const explanationTexts: Readonly<Record<Language, ExplanationTexts>> = {
  nb: {
    lawHeading: 'Hvilken lov dokumentet er vurdert etter',
    lawDate: (date) => `Dokumentet er vurdert etter loven slik den var ${date}.`,
    oldAct: 'Forvaltningsloven av 1967 gjelder. Den nye loven fra 2025 er ikke tatt i bruk på denne datoen.',
    newAct:
      'Forvaltningsloven av 2025 er brukt, fordi det er oppgitt en dato for når den trer i kraft. Loven selv har ingen slik dato ennå.',
    outdated: 'Lovdataene skulle vært gjennomgått før i dag. Noe kan ha endret seg; sjekk mot Lovdata.',
  },
  nn: {
    lawHeading: 'Kva lov dokumentet er vurdert etter',
    lawDate: (date) => `Dokumentet er vurdert etter lova slik ho var ${date}.`,
    oldAct: 'Forvaltningslova av 1967 gjeld. Den nye lova frå 2025 er ikkje teken i bruk på denne datoen.',
    newAct:
      'Forvaltningslova av 2025 er brukt, fordi det er oppgitt ein dato for når ho trer i kraft. Lova sjølv har ingen slik dato enno.',
    outdated: 'Lovdataa skulle ha vore gjennomgått før i dag. Noko kan ha endra seg; sjekk mot Lovdata.',
  },
  en: {
    lawHeading: 'Which law the document is judged by',
    lawDate: (date) => `The document is judged by the law as it stood on ${date}.`,
    oldAct: 'The public administration act of 1967 applies. The act of 2025 is not in use on this date.',
    newAct:
      'The public administration act of 2025 is used because a date has been given for its entry into force. The act itself has no such date yet.',
    outdated: 'The law data should have been reviewed before today. Something may have changed; check with Lovdata.',
  },
};

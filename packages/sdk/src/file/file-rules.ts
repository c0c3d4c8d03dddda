import type { Rule } from '@hjemmel/validator';

/** A rule about a finished file, which no document alone can break. */
export type FileRule = Pick<Rule<never>, 'id' | 'messages' | 'hjemmel'> & {
  readonly severity: Readonly<Record<string, 'error' | 'warning'>>;
};

export const fileIsReadable = {
  id: 'fil/kan-leses',
  severity: { 'ikke-formatet': 'error', laast: 'error', oedelagt: 'error', 'uten-data': 'error' },
  hjemmel: [],
  messages: {
    nb: {
      'ikke-formatet': 'Fila er ikke en fil av det slaget den gir seg ut for. Be om den på nytt fra den som laget den.',
      laast: 'Fila er låst med passord. Lagre en kopi uten passord, og prøv igjen.',
      oedelagt: 'Fila er ødelagt, eller laget på en måte som ikke kan leses. Be om den på nytt fra den som laget den.',
      'uten-data':
        'Det ligger ikke noe dokument i fila, så det er ingenting å kontrollere. Lag den med dokumentet lagt ved.',
    },
    nn: {
      'ikke-formatet': 'Fila er ikkje ei fil av det slaget ho gir seg ut for. Be om ho på nytt frå den som laga ho.',
      laast: 'Fila er låst med passord. Lagre ein kopi utan passord, og prøv igjen.',
      oedelagt: 'Fila er øydelagd, eller laga på ein måte som ikkje kan lesast. Be om ho på nytt frå den som laga ho.',
      'uten-data':
        'Det ligg ikkje noko dokument i fila, så det er ingenting å kontrollere. Lag ho med dokumentet lagt ved.',
    },
    en: {
      'ikke-formatet': 'The file is not of the kind it says it is. Ask for it again from whoever made it.',
      laast: 'The file is locked with a password. Save a copy without one, and try again.',
      oedelagt: 'The file is broken, or made in a way that cannot be read. Ask for it again from whoever made it.',
      'uten-data':
        'There is no document in the file, so there is nothing to check. Make it with the document attached.',
    },
  },
} as const satisfies FileRule;

export const textIsTheDocuments = {
  id: 'fil/tekst-stemmer',
  severity: { 'annen-tekst': 'error', 'annen-versjon': 'warning', 'viser-mer': 'warning', 'ikke-laast': 'warning' },
  hjemmel: [],
  messages: {
    nb: {
      'annen-tekst':
        'Teksten i fila er ikke den dokumentet gir. Her skilles de første gang. Lag fila på nytt av dokumentet, og finn ut hvem som har endret den.',
      'annen-versjon':
        'Fila er laget med lovregister {laget} og tekster {tekster}, her er det {her} og {herTekster}. Teksten er ikke den samme. Kontroller med utgaven den er laget med.',
      'viser-mer':
        'Sidene viser mer enn dokumentet gir: bilder, merknader, eller ord i topp eller bunn. Se etter at det hører til.',
      'ikke-laast':
        'Teksten loven krever, kan endres i fila, for låsen rundt den er borte. Ordene er de rette nå. Lag fila på nytt av dokumentet før den går videre.',
    },
    nn: {
      'annen-tekst':
        'Teksten i fila er ikkje den dokumentet gir. Her skil dei lag første gong. Lag fila på nytt av dokumentet, og finn ut kven som har endra ho.',
      'annen-versjon':
        'Fila er laga med lovregister {laget} og tekster {tekster}, her er det {her} og {herTekster}. Teksten er ikkje den same. Kontroller med utgåva ho er laga med.',
      'viser-mer':
        'Sidene viser meir enn dokumentet gir: bilete, merknader, eller ord i topp eller botn. Sjå etter at det høyrer til.',
      'ikke-laast':
        'Teksten lova krev, kan endrast i fila, for låsen rundt han er borte. Orda er dei rette no. Lag fila på nytt av dokumentet før ho går vidare.',
    },
    en: {
      'annen-tekst':
        'The text of the file is not what the document gives. Here they part for the first time. Make the file anew from the document, and find out who has changed it.',
      'annen-versjon':
        'The file was made with law register {laget} and texts {tekster}; here it is {her} and {herTekster}. The text is not the same. Check it with the version it was made with.',
      'viser-mer':
        'The pages show more than the document gives: pictures, notes, or words at the top or foot. See that it belongs there.',
      'ikke-laast':
        'The text the law requires can be changed in the file, for the lock around it is gone. The words are the right ones now. Make the file anew from the document before it goes on.',
    },
  },
} as const satisfies FileRule;

/** What is asked of a finished file besides what is asked of the document in it. */
export const fileRules: readonly FileRule[] = [fileIsReadable, textIsTheDocuments];

import type { Language } from '@hjemmel/validator';

export interface NewAdapterTexts {
  readonly badName: string;
  readonly taken: (folder: string) => string;
  readonly noPackages: (folder: string) => string;
  readonly made: (folder: string, files: number) => string;
  readonly next: (folder: string) => readonly string[];
}

/** What `hjemmel ny-adapter` says. */
export const newAdapterTexts: Readonly<Record<Language, NewAdapterTexts>> = {
  nb: {
    badName: 'Navnet må være små bokstaver a–z og tall, med bindestrek mellom ord, for eksempel «mitt-fagsystem».',
    taken: (folder) => `«${folder}» finnes fra før og er ikke tom. Oppgi en annen mappe med --ut.`,
    noPackages: (folder) => `Finner ikke pakkefilene til Hjemmel (.tgz) i «${folder}».`,
    made: (folder, files) => `Laget ${files} filer i ${folder}`,
    next: (folder) => ['Prøv den:', `  cd ${folder}`, '  npm install', '  npm test'],
  },
  nn: {
    badName: 'Namnet må vere små bokstavar a–z og tal, med bindestrek mellom ord, til dømes «mitt-fagsystem».',
    taken: (folder) => `«${folder}» finst frå før og er ikkje tom. Oppgje ei anna mappe med --ut.`,
    noPackages: (folder) => `Finn ikkje pakkefilene til Hjemmel (.tgz) i «${folder}».`,
    made: (folder, files) => `Laga ${files} filer i ${folder}`,
    next: (folder) => ['Prøv han:', `  cd ${folder}`, '  npm install', '  npm test'],
  },
  en: {
    badName: 'The name must be lower-case letters a–z and digits, with hyphens between words, such as «my-system».',
    taken: (folder) => `«${folder}» exists already and is not empty. Give another folder with --ut.`,
    noPackages: (folder) => `Cannot find the package files of Hjemmel (.tgz) in «${folder}».`,
    made: (folder, files) => `Made ${files} files in ${folder}`,
    next: (folder) => ['Try it:', `  cd ${folder}`, '  npm install', '  npm test'],
  },
};

import { composeDocument, composeDraftDocument, type DocumentType, validateDocument } from '@hjemmel/documents/felles';
import { individuellPlanType } from '@hjemmel/documents/individuell-plan';
import { intervensjonsplanType } from '@hjemmel/documents/intervensjonsplan';
import { kriseplanType } from '@hjemmel/documents/kriseplan';
import { samarbeidsavtaleType } from '@hjemmel/documents/samarbeidsavtale';
import { vedtakType } from '@hjemmel/documents/vedtak';
import type { DocumentTree } from '@hjemmel/tree';
import { exampleText, validExamples } from './examples.js';

/** A letter made of an example, named so that a failing test tells which. */
export interface Letter {
  readonly name: string;
  readonly tree: DocumentTree;
}

const documentTypes: readonly DocumentType[] = [
  vedtakType,
  individuellPlanType,
  kriseplanType,
  intervensjonsplanType,
  samarbeidsavtaleType,
];

const languages = ['nb', 'nn', 'en'] as const;

/** Every example in its own language, finished and as a draft, and to each of its recipients. */
export function everyExample(): readonly Letter[] {
  return documentTypes.flatMap((type) => validExamples(type.id).flatMap((file) => lettersOf(type, file)));
}

/** The fullest example of each type in every language, finished and as a draft. */
export function everyLanguage(): readonly Letter[] {
  return documentTypes.flatMap((type) =>
    languages.flatMap((language) => {
      const document = parsed(type, 'gyldig-full.json');
      return [
        { name: `${type.id} ${language}`, tree: composeDocument(type, valid(type, document), { language }) },
        { name: `${type.id} ${language} draft`, tree: composeDraftDocument(type, document, { language }) },
      ];
    }),
  );
}

/** The fullest example of each type. */
export function fullest(): readonly Letter[] {
  return documentTypes.map((type) => ({
    name: type.id,
    tree: composeDocument(type, valid(type, parsed(type, 'gyldig-full.json'))),
  }));
}

function lettersOf(type: DocumentType, file: string): readonly Letter[] {
  const document = parsed(type, file);
  const name = `${type.id}/${file}`;
  const copies = document.mottaker.map(({ id }) => ({
    name: `${name} to ${id}`,
    tree: composeDocument(type, valid(type, document), { mottaker: id }),
  }));
  return [...copies, { name: `${name} draft`, tree: composeDraftDocument(type, document) }];
}

function parsed(type: DocumentType, file: string) {
  return JSON.parse(exampleText(type.id, file)) as Parameters<typeof composeDraftDocument>[1] & {
    readonly mottaker: readonly { readonly id: string }[];
  };
}

function valid(type: DocumentType, document: unknown) {
  const report = validateDocument(type, document, { today: '2026-11-23' });
  if (!report.ok) throw new Error(`The example is not valid: ${JSON.stringify(report.findings)}`);
  return report.document;
}

import type { BaseDocument, Draft } from '@hjemmel/model';
import { type Block, type DocumentTree, inlineText, visit } from '@hjemmel/tree';
import { describe, expect, it } from 'vitest';
import { composeDraftDocument, type DocumentType, languageOf, validateDocument } from '../src/felles/index.js';
import { documentTypes } from '../src/index.js';
import { exampleFiles, readExample } from './corpus.js';

const RENDITIONS = ['part', 'tjeneste', 'kopi'] as const;

/** Where a heading is the words of this one document: a goal, a service, a date, the notice that applies. */
const OWN_WORDS: Readonly<Record<string, RegExp>> = {
  vedtak:
    /^\/(overskrift|endelig\/tekst\/overskrift|klagerett\/\d+\/tekst\/overskrift|avgjoerelser(\/\d+\/tjeneste)?)$/,
  'individuell-plan': /^\/(maal|evaluering)\/\d+$/,
  intervensjonsplan: /^\/scenarioer\/\d+\/tittel$/,
  kriseplan: /^\/planensNavn$/,
};

function examples(type: string): readonly Draft<BaseDocument>[] {
  return exampleFiles(type)
    .filter((file) => file.startsWith('gyldig-'))
    .map((file) => readExample(type, file) as Draft<BaseDocument>);
}

function trees(type: DocumentType, change: object): readonly DocumentTree[] {
  return examples(type.id).flatMap((document) =>
    RENDITIONS.map((rendition) => composeDraftDocument(type, { ...document, ...change }, { rendition })),
  );
}

function runs(block: Block) {
  return block.type === 'heading' || block.type === 'paragraph' ? block.content : [];
}

function isSami(block: Block): boolean {
  return runs(block).some((run) => run.type !== 'gap' && run.lang === 'se');
}

describe.each(documentTypes.map((type) => [type.id, type] as const))('%s in Sami', (id, type) => {
  const all = trees(type, { spraak: 'se' });

  it('has a Sami heading beside every Norwegian one', () => {
    const bare = all
      .flatMap(({ blocks }) => [...visit(blocks)])
      .filter((block) => block.type === 'heading' && !isSami(block) && !OWN_WORDS[id]?.test(block.source ?? ''));
    expect(bare.map((block) => inlineText(runs(block)))).toEqual([]);
  });

  it('says once, near the top, that the Sami words are not quality-assured', () => {
    for (const { blocks } of all) {
      const boxes = [...visit(blocks)].filter((block) => inlineText(runs(block)) === 'Samisk – Sámegillii');
      expect(boxes).toHaveLength(1);
      const at = blocks.findIndex((block) => [...visit([block])].some((part) => part === boxes[0]));
      expect(at).toBeLessThan(7);
      expect(JSON.stringify(blocks[at])).toMatch(/ikkje kvalitetssikra|ikke kvalitetssikret/u);
    }
  });

  it('has one Sami heading for one Norwegian', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const pairs = new Map<string, Set<string>>();
      for (const [norwegian, sami] of type.sami?.headings(language) ?? []) {
        expect([norwegian, sami].every((words) => words.trim())).toBe(true);
        pairs.set(norwegian, new Set([...(pairs.get(norwegian) ?? []), sami]));
      }
      expect(pairs.size).toBeGreaterThan(10);
      expect([...pairs].filter(([, sami]) => sami.size > 1)).toEqual([]);
    }
  });

  it('is judged as it is in Norwegian', () => {
    const own = examples(id).filter((document) => languageOf({ ...document, spraak: 'se' }) === document.spraak);
    expect(own.length).toBeGreaterThan(0);
    for (const document of own) {
      const [sami, norwegian] = ['se', document.spraak].map((spraak) =>
        validateDocument(type, { ...document, spraak }, { today: '2026-11-23' }).findings.filter(isNotOfSami),
      );
      expect(sami).toEqual(norwegian);
    }
  });

  it.each(['nb', 'nn', 'en'])('says nothing in Sami when the document is in %s', (spraak) => {
    for (const tree of trees(type, { spraak })) {
      expect(JSON.stringify(tree.blocks)).not.toMatch(/"lang":"se"|Sámegillii/u);
    }
  });
});

/** The reminder to write in Sami is for letters that do not. */
function isNotOfSami({ ruleId }: { readonly ruleId: string }): boolean {
  return !ruleId.endsWith('/svar-paa-samisk');
}

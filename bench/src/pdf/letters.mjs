import { composeDocument, validateDocument } from '@hjemmel/documents/felles';
import { individuellPlanType } from '@hjemmel/documents/individuell-plan';
import { vedtakType } from '@hjemmel/documents/vedtak';
import { examples } from '../corpus.mjs';
import { plainBlocks } from './plain-blocks.mjs';

/** The trees every engine prints: a letter of two pages and a plan of six. */
export function letters() {
  return [tree('brev', vedtakType, 'gyldig-minimal.json'), tree('plan', individuellPlanType, 'gyldig-full.json')];
}

function tree(name, type, file) {
  const { value } = examples(type.id).find((example) => example.file === file);
  const report = validateDocument(type, value, { today: '2026-11-23' });
  if (!report.ok) throw new Error(`${file} is not valid`);
  const composed = composeDocument(type, report.document, {});
  return { name, file, tree: composed, blocks: plainBlocks(composed) };
}

import type { DocumentExplanation } from '@hjemmel/documents/felles';
import { type CheckOptions, checkFile } from '../check-file.js';
import type { InputFile } from '../input-files.js';
import { reports } from '../report/index.js';
import { explanationText } from './explanation-text.js';

export interface ExplainFileOptions extends CheckOptions {
  readonly report: 'pretty' | 'json';
}

/** The explanation of one file as text, or the findings that stand in its way. */
export async function explainFile(
  input: InputFile,
  { report, ...options }: ExplainFileOptions,
): Promise<{ readonly ok: boolean; readonly text: string }> {
  const { file, hjemmel, value } = await checkFile(input, { ...options, draft: true });
  const explained = hjemmel.explainDocument(value, { ...options, language: options.lang });
  if (!explained.ok) {
    return { ok: false, text: reports[report]([file], { lang: options.lang, showValues: false, colour: false }) };
  }
  return { ok: true, text: report === 'json' ? asJson(explained.explanation) : asText(explained.explanation) };

  function asText(explanation: DocumentExplanation): string {
    return explanationText(explanation, options.lang, hjemmel.hjemmelText);
  }
}

function asJson(explanation: DocumentExplanation): string {
  return `${JSON.stringify(explanation, undefined, 2)}\n`;
}

import { vedtakType } from '@hjemmel/documents/vedtak';
import schema from '@hjemmel/schemas/vedtak/v1.bundlet.schema.json' with { type: 'json' };
import { createHjemmel } from '@hjemmel/sdk';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { examples } from './corpus.mjs';
import { perSecond } from './measure.mjs';

const TODAY = '2026-11-23';

/** Vedtak judged per second on one core, beside ajv with the same schema compiled at run time (schema only). */
export function validation() {
  const hjemmel = createHjemmel({ types: [vedtakType] });
  const documents = examples('vedtak');
  const peer = peerValidator();
  return [
    ['Hjemmel: skjema + alle regler', over(documents, ({ value }) => hjemmel.validate(value, { today: TODAY }))],
    ['Hjemmel: lese JSON + skjema + alle regler', over(documents, ({ text }) => readAndValidate(hjemmel, text))],
    ['Hjemmel: bare skjema', over(documents, ({ value }) => vedtakType.finishedSchema(value))],
    ['ajv 8 (samme skjema, kompilert ved kjøring, ingen regler)', over(documents, ({ value }) => peer(value))],
  ];
}

function readAndValidate(hjemmel, text) {
  const read = hjemmel.read(text);
  return read.ok && hjemmel.validate(read.value, { today: TODAY });
}

function over(documents, call) {
  let at = 0;
  return perSecond(() => call(documents[at++ % documents.length]));
}

function peerValidator() {
  const ajv = new Ajv.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

// The peer of a cold `hjemmel validate`: ajv compiles the same schema and judges one file.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const schema = new URL('../../schemas/vedtak/v1.bundlet.schema.json', import.meta.url);
const ajv = new Ajv.default({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
process.exitCode = validate(JSON.parse(readFileSync(process.argv[2], 'utf8'))) ? 0 : 1;

import type { Route } from '../route.js';
import { rules, schema, schemas } from './catalogue.js';
import { deliver, deliveries, delivery } from './deliveries.js';
import { diff } from './diff.js';
import { extract } from './extract.js';
import { frist } from './frist.js';
import { klagerett } from './klagerett.js';
import { render } from './render.js';
import { validate } from './validate.js';

export const routes: readonly Route[] = [
  validate,
  render,
  klagerett,
  frist,
  extract,
  diff,
  deliver,
  deliveries,
  delivery,
  schemas,
  schema,
  rules,
];

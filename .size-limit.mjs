import { formBundles } from './scripts/form-bundles.mjs';

/** kB after gzip that the rules, the law and the letter of a type may not grow past; they come while someone reads the form. */
const LATER = { vedtak: 142, 'individuell-plan': 102, kriseplan: 102, intervensjonsplan: 115, samarbeidsavtale: 120 };

export default (await formBundles()).flatMap(({ type, first, later }) => [
  { name: `${type}: before one can type`, path: first, limit: '60 kB', gzip: true },
  { name: `${type}: rules, law and letter, after that`, path: later, limit: `${LATER[type]} kB`, gzip: true },
]);

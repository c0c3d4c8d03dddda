// One engine in a process of its own, as it would run in production: prints the letter it is asked for, and answers how long it took.
import { engines } from './engines.mjs';
import { letters } from './letters.mjs';

const { make } = engines.find(({ name }) => name === process.argv[2]);
const known = new Map(letters().map((letter) => [letter.name, letter]));

process.on('message', async (name) => {
  const start = performance.now();
  const { length } = await make(known.get(name));
  process.send({ ms: performance.now() - start, bytes: length });
});
process.send('ready');

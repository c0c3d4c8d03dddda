import './thaw.js';

const id = process.env.HJEMMEL_MUTANT;
const { mutants } = await import('./mutants.js');
mutants()
  .find((mutant) => mutant.id === id)
  ?.apply?.();

import type { CompiledValidator, SchemaError } from '@hjemmel/validator';

/**
 * The draft schema of a finished one: it says the same of everything that is there, and nothing of what is not, but for the
 * fields in `needed` (JSON pointers with `*` for any row).
 */
export function draftSchemaOf(finished: CompiledValidator, needed: readonly string[]): CompiledValidator {
  const asked = new Set(needed);
  const draft: CompiledValidator = (value) => {
    const errors = finished(value) ? [] : (finished.errors ?? []).filter((error) => !isDemand(error, asked));
    draft.errors = errors.length > 0 ? errors : null;
    return errors.length === 0;
  };
  return draft;
}

/** Keywords that say something must be there; `if` only repeats that its `then` asked for a field. */
const DEMANDS = new Set(['if', 'minItems', 'minLength', 'minProperties', 'dependentRequired']);

function isDemand({ keyword, instancePath, params }: SchemaError, asked: ReadonlySet<string>): boolean {
  if (keyword !== 'required') return DEMANDS.has(keyword);
  return !asked.has(`${instancePath.replace(/\/\d+(?=\/|$)/gu, '/*')}/${params.missingProperty}`);
}

/** Where the person speaks in the plan. */
export const OWN_WORDS: readonly string[] = ['brukersSyn'];

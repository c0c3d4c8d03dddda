const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The date in Norway at an ISO timestamp with offset. */
export const norwegianDate = (timestamp: string): string => format.format(new Date(timestamp));

/** Whether a text is an ISO timestamp with offset. */
export const isTimestamp = (text: unknown): text is string =>
  typeof text === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/u.test(text) &&
  !Number.isNaN(Date.parse(text));

const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The date in Norway at an ISO timestamp with offset. */
export const norwegianDate = (timestamp: string): string => format.format(new Date(timestamp));

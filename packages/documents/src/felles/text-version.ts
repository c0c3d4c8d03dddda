/** The version of every text the SDK itself puts into a document; named in each tree and Rendered. */
export const textVersion = '2026.11.0';

/** Up to three ids that share words with what was asked for, the best first. */
export function similarIds(asked: string, ids: readonly string[]): readonly string[] {
  const words = wordsOf(asked);
  return ids
    .map((id) => ({ id, score: wordsOf(id).filter((word) => words.includes(word)).length }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id);
}

function wordsOf(id: string): readonly string[] {
  return id
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2);
}

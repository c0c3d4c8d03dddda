import { type DeliveryState, hasEnded, type Receipt } from '@hjemmel/adapter';

/** How a sending stands, and what has been said of each piece of it. */
export interface Standing {
  readonly state: DeliveryState;
  readonly pieces: Readonly<Record<string, DeliveryState>>;
}

/**
 * How a sending stands after one more answer. Receipts come late, twice and out of order: what is lower than what is known
 * changes nothing, two answers that cannot both be true make `ukjent`, and `ukjent` only a person leaves. Done is said only
 * where nothing has said otherwise, except of pieces that failed first and were said to be done later.
 */
export function nextState({ state, pieces }: Standing, receipt: Receipt): Standing {
  const merged = { ...pieces, ...Object.fromEntries((receipt.pieces ?? []).map((piece) => [piece.name, piece.state])) };
  const takenBack = (receipt.pieces ?? []).some((piece) => isNo(piece.state) && pieces[piece.name] === 'fullfoert');
  const next = takenBack ? 'ukjent' : after(state, wordOf(receipt), pieces, merged);
  // Done stood, and now a piece of it is said to have failed, in a receipt whose whole would have changed nothing.
  const contradicted = next === 'fullfoert' && Object.values(merged).some(isNo);
  return { state: contradicted ? 'ukjent' : next, pieces: merged };
}

const isNo = (state: DeliveryState): boolean => state === 'avvist' || state === 'delvis-feilet' || state === 'utloept';

/** What the receipt says of the whole. One that says done of the whole and not of a piece says that it failed in part. */
function wordOf({ state, pieces = [] }: Receipt): DeliveryState {
  if (state === 'bygd' || state === 'validert') return 'ukjent';
  return state === 'fullfoert' && pieces.some((piece) => piece.state !== 'fullfoert') ? 'delvis-feilet' : state;
}

function after(
  state: DeliveryState,
  word: DeliveryState,
  before: Standing['pieces'],
  pieces: Standing['pieces'],
): DeliveryState {
  if (state === 'ukjent' || word === 'ukjent') return 'ukjent';
  if (!hasEnded(state)) return hasEnded(word) ? ended(word, pieces) : onTheWay(state, word);
  if (!hasEnded(word) || word === state || word === 'utloept') return state;
  if (state === 'utloept') return ended(word, pieces);
  if (state === 'delvis-feilet' && word === 'fullfoert') return isRepaired(before, pieces) ? word : state;
  return 'ukjent';
}

/** Earlier receipts may have told of a piece that failed while the whole was still under way. */
function ended(word: DeliveryState, pieces: Standing['pieces']): DeliveryState {
  return word === 'fullfoert' && Object.values(pieces).some(isNo) ? 'delvis-feilet' : word;
}

const ORDER: readonly DeliveryState[] = ['bygd', 'validert', 'overlevert', 'mottatt'];

/** After a failure that may pass, the next attempt decides, not a late word about an earlier one. */
function onTheWay(state: DeliveryState, word: DeliveryState): DeliveryState {
  if (state === 'midlertidig-feil' || word === 'midlertidig-feil') return 'midlertidig-feil';
  return ORDER.indexOf(word) > ORDER.indexOf(state) ? word : state;
}

/** What failed was named, and is now named as done; «all is done» alone does not say what became of it. */
function isRepaired(before: Standing['pieces'], pieces: Standing['pieces']): boolean {
  return Object.values(before).some(isNo) && Object.values(pieces).every((state) => state === 'fullfoert');
}

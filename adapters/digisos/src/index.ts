export { type DigisosTransport, digisos } from './digisos.js';
export {
  append,
  type DigisosSoker,
  type Filreferanse,
  type Hendelse,
  holds,
  type VedtakFattet,
} from './digisos-soker.js';
export type { DigisosOptions } from './options.js';

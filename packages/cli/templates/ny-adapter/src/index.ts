export { navnet } from './adapter.js';
export type { NavnetTransport } from './transport.js';

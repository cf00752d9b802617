/** The law in force. A later one is a pack beside `cfa2014.ts`, and is named here. */
export { cfa2014 as regime } from './cfa2014.ts';
export type * from './regime.ts';

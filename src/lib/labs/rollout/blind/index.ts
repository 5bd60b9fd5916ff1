/** Blind mode: the page's first round, run when the site is built. */
export { firstBlind } from './first.ts';

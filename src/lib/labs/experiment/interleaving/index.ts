/** Interleaving: the page's first state, run when the site is built. */
export { firstInterleave } from './first.ts';

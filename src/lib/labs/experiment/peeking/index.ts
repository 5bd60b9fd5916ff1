/** Peeking: the page's first state, run when the site is built. */
export { firstPeek } from './first.ts';

/** Bandit or A/B: the page's first state, run when the site is built. */
export { firstBandit } from './first.ts';

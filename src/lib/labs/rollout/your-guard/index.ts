/** A guard that somebody brings along: the page's first state, worked out when the site is built. */
export { firstGuard, type FirstGuard } from './first.ts';

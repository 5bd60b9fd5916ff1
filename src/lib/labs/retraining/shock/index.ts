/** The first week after a shock: the page's first state, played when the site is built. */
export { firstShock } from './first.ts';

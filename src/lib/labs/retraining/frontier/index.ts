/** All policies: the page's first state, played when the site is built. */
export { firstFrontier } from './first.ts';

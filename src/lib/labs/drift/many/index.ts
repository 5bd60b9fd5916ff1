/** Many features at once: the page's first state, worked out when the site is built. */
export { firstMany } from './first.ts';

/** Read a result: the page's first state, read when the site is built. */
export { firstRead } from './first.ts';

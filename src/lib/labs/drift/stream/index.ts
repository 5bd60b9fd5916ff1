/** A stream and everyone who watches it: the page's first state, worked out when the site is built. */
export { firstStream } from './first.ts';

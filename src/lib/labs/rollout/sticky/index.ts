/** Sticky users: the page's questions, checked when the site is built. */
export { firstSticky } from './first.ts';

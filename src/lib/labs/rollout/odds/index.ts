/** Would it have caught it?: the page's first state, drawn when the site is built. */
export { firstOdds } from './first.ts';

/** Kayenta's judge: the page's questions, checked when the site is built. */
export { firstJudge } from './first.ts';

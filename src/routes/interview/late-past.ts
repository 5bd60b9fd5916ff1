// What looks back on past answers, fetched where there are some.
export { default as FromLastTime } from './FromLastTime.svelte';
export { default as PastAnswers } from './PastAnswers.svelte';
export { onPastChange, readPast } from './past.ts';

// What a round is made of, fetched when one starts: whoever only reads need not wait for it.
export { askOn, chooseRound } from '$lib/study';
export { keepAnswer } from './keep-answer.ts';
export { loadAnswers, loadQuestions } from './load-questions.ts';
export { default as LiveRound } from './LiveRound.svelte';
export { Round } from './round.svelte.ts';

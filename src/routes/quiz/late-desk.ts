// What a desk is made of, fetched when one is opened: whoever only reads need not wait for it.
export { default as LiveDesk } from './LiveDesk.svelte';
export { loadScenarios } from './load-scenarios.ts';
export { Review } from './review.svelte.ts';

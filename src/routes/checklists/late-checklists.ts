/** What keeps releases and works on them, fetched with the first of them. */
export { Desk } from './desk.svelte.ts';
export { default as LiveChecklists } from './LiveChecklists.svelte';

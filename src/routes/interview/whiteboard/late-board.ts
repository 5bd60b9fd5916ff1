// What a board is drawn with, fetched when one is begun.
export { default as LiveBoard } from './LiveBoard.svelte';
export { loadBoards } from './load-boards.ts';

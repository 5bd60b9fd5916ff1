// The figure of the front page: the loop, live, as a game. What the days do lives in
// simulation/loop; here are its picture, its buttons and its words. Never here: statistics.
export { default as LoopFigure } from './LoopFigure.svelte';

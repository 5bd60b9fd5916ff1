// The figure of the front page: the loop, live, as a game. What the days do lives in
// simulation/loop; here are its frames, its recording, its picture, its buttons and its words. The
// figure itself is opened by its own path: a page loads it when it is touched. Never here: statistics.
export type { Recording } from './recording.ts';
export { recordLoop } from './record-loop.ts';

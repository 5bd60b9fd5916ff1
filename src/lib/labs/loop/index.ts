// The figure of the front page: the loop, live, as a game. What the days do lives in
// simulation/loop; here are its frames, its picture, its buttons and its words. Never here: statistics.
// The figure itself is imported by its own path, so that the recording is made without it.
export { recordLoop } from './record-loop.ts';
export type { Frame, Recording } from './frame.ts';

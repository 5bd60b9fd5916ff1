/**
 * The same work twice: by the statistics core, and by the code that most would write first, with plain
 * arrays. Timed in Node by the bench and in a visitor's own browser by the page about speed.
 * Never here: a clock (it is an argument), words for the screen, anything that other rooms compute with.
 */

export { speedSteps, type SpeedResult } from './speed-steps.ts';
export { speedTasks, type SpeedTaskId } from './speed-tasks.ts';

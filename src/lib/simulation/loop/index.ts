// The loop of the front page: a model in a world that drifts for 120 days, read every day, retrained
// by the reader and by three rules on the same rows. Never here: drawing, clocks, words on screen.
export { bill, type Bill } from './bill.ts';
export { dayRows, type DayRows } from './day-rows.ts';
export { driftingWorld, type World } from './drifting-world.ts';
export { expectedAccuracy } from './expected-accuracy.ts';
export { labelledThrough } from './labelled-through.ts';
export { learnCut } from './learn-cut.ts';
export { type LoopGame, nextDay, retrainNow, startGame } from './loop-game.ts';
export { type LoopPolicy, loopPolicies, type PolicyId } from './loop-policies.ts';
export { loopRules } from './loop-rules.ts';
export { openingGame } from './opening-game.ts';
export { readDay, type Reading } from './read-day.ts';
export { retrain, type Run, startRun, withReading } from './run.ts';
export { type CutModel, trainModel } from './train-model.ts';

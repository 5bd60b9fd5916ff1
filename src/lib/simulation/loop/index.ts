// The loop: a model in a world that drifts for 120 days. On the front page the reader and three rules
// retrain it on the same rows; in the lesson its feedback arrow is cut, joined and fed broken labels.
// Never here: drawing, clocks, words on screen.
export { bill, type Bill } from './bill.ts';
export { breakLabels, type LabelFault } from './break-labels.ts';
export { dayRows, type DayRows } from './day-rows.ts';
export { driftingWorld, type World } from './drifting-world.ts';
export { expectedAccuracy } from './expected-accuracy.ts';
export { labelledThrough } from './labelled-through.ts';
export { labelsLookSound } from './labels-look-sound.ts';
export { learnCut } from './learn-cut.ts';
export { type LoopGame, nextDay, retrainNow, startGame } from './loop-game.ts';
export { type LoopPolicy, loopPolicies, type PolicyId } from './loop-policies.ts';
export { type FeedbackArrow, type LoopRun, loopRun, type Turn } from './loop-run.ts';
export { loopRules } from './loop-rules.ts';
export { openingGame } from './opening-game.ts';
export { readDay, type Reading } from './read-day.ts';
export { retrain, type Run, startRun, withReading } from './run.ts';
export { type CutModel, trainModel } from './train-model.ts';

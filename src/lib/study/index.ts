/**
 * What a learner practises with: questions whose numbers are drawn by a seed and whose answers come
 * from the core. Never here: a screen, a clock, stored progress, or a formula that the core has.
 */
export { findTask, taskNames } from './find-task.ts';
export type { AskedTask, ComputeTask } from './compute-task.ts';
export type { CardState, Grade, Memory, Stage, StudyEvent, StudySettings } from './memory.ts';

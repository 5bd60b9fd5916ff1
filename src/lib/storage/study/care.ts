// What is rarely done with all that is kept: loaded when somebody does it.
export { applyMerge } from './apply-merge.ts';
export { checkData, quarantineText, repairData } from './check-data.ts';
export { deleteDatabase } from './open-database.ts';
export type { Fault } from './find-faults.ts';
export { listSnapshots, restoreSnapshot, takeRolling, type SnapshotEntry } from './snapshots.ts';

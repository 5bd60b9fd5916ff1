/**
 * Pure functions run off the page: one typed table of jobs, progress, cancel, newest wins, buffers
 * handed over instead of copied. The only room that starts a Worker.
 * Never here: statistics or parsing rules of its own (a job calls a pure room), the DOM, storage.
 */

export { createChannel, type Channel } from './create-channel.ts';
export { createPool } from './create-pool.ts';
export type { Steps } from './job.ts';
export type { UsersAnswer, UsersColumns } from './jobs/experiment-users.ts';
export type { VerifyReport } from './jobs/verify.ts';
export type { TableAnswer, TableQuestion, TableSource } from './jobs/table-report.ts';
export type { JobInput, JobName, JobOutput } from './jobs.ts';
export type { Outcome, Run, StartOptions } from './outcome.ts';
export type { WorkPool } from './work-pool.ts';
export { loadAnkiJobs } from './load-anki-jobs.ts';
export { startJob } from './start-job.ts';
export type { Fault } from './to-fault.ts';

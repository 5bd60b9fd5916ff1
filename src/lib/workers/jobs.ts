import type { JobEntry, OutputOf } from './job.ts';

/** Every job by name. A page loads this table, and a job's module only where it runs. */
export const jobs = {};

export type JobName = keyof typeof jobs;

type JobOf<Name extends JobName> = (typeof jobs)[Name] extends JobEntry<infer Job> ? Job : never;

export type JobInput<Name extends JobName> = Parameters<JobOf<Name>>[0];
export type JobOutput<Name extends JobName> = OutputOf<JobOf<Name>>;

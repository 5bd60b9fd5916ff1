import { checkJobs } from './check-jobs.ts';
import type { JobEntry, OutputOf } from './job.ts';
import { labJobs } from './lab-jobs.ts';

/** Every job by name. */
export const jobs = { ...labJobs, ...checkJobs };

export type JobName = keyof typeof jobs;

type JobOf<Name extends JobName> = (typeof jobs)[Name] extends JobEntry<infer Job> ? Job : never;

export type JobInput<Name extends JobName> = Parameters<JobOf<Name>>[0];
export type JobOutput<Name extends JobName> = OutputOf<JobOf<Name>>;

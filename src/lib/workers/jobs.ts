import { job, type JobEntry, type OutputOf } from './job.ts';

/** Every job by name. A page loads this table, and a job's module only where it runs. */
export const jobs = {
	readTable: job({
		load: () => import('./jobs/read-table.ts'),
		// A file is read synchronously, which only a Worker may do.
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	})
};

export type JobName = keyof typeof jobs;

type JobOf<Name extends JobName> = (typeof jobs)[Name] extends JobEntry<infer Job> ? Job : never;

export type JobInput<Name extends JobName> = Parameters<JobOf<Name>>[0];
export type JobOutput<Name extends JobName> = OutputOf<JobOf<Name>>;

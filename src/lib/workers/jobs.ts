import { job, type JobEntry, type OutputOf } from './job.ts';

/** Every job by name. A page loads this table, and a job's module only where it runs. */
export const jobs = {
	driftLive: job({
		load: () => import('./jobs/drift-live.ts'),
		// Always off the page: a drag must not wait for the statistics, nor load them.
		estimateMs: () => Infinity,
		whenNewer: 'finish'
	}),
	driftSlow: job({
		load: () => import('./jobs/drift-slow.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'stop'
	}),
	driftSnippets: job({
		load: () => import('./jobs/drift-snippets.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'finish'
	}),
	driftFiles: job({
		load: () => import('./jobs/drift-files.ts'),
		estimateMs: () => Infinity,
		whenNewer: 'finish'
	}),
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

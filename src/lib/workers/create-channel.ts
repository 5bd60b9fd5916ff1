import { inlinePort } from './inline-port.ts';
import { jobs, type JobInput, type JobName, type JobOutput } from './jobs.ts';
import type { AnyJob, JobEntry } from './job.ts';
import type { Run, StartOptions } from './outcome.ts';
import { RunQueue } from './run-queue.ts';
import { keepWarm } from './warm-spare.ts';
import { workerPort } from './worker-port.ts';

export type Channel<Name extends JobName> = {
	/**
	 * Runs the job, in a Worker unless the work is small. The input is cloned: pass plain data,
	 * not a rune's proxy (`$state.raw` or `$state.snapshot`).
	 */
	start: (input: JobInput<Name>, options?: StartOptions) => Run<JobOutput<Name>>;
	/** Cancels everything and ends the Worker; the cleanup of the component that made the channel. */
	close: () => void;
};

/** A place where runs of one job follow each other: the newest wins, and a memo is kept. */
export function createChannel<Name extends JobName>(name: Name): Channel<Name> {
	const entry = jobs[name] as JobEntry<AnyJob>;
	const shell = entry.shell ?? 'lab';
	const queue = new RunQueue(name, entry, {
		inline: () => inlinePort(jobs),
		worker: typeof Worker === 'undefined' ? undefined : () => workerPort(shell),
		keepWarm: shell === 'lab' ? keepWarm : () => undefined
	});
	return {
		start: (input, options) => queue.start(input as never, options) as Run<JobOutput<Name>>,
		close: () => queue.close()
	};
}

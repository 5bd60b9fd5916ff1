import { createChannel } from './create-channel.ts';
import type { JobInput, JobName, JobOutput } from './jobs.ts';
import type { Run, StartOptions } from './outcome.ts';

/** Runs one job once: a channel that closes itself. */
export function startJob<Name extends JobName>(
	name: Name,
	input: JobInput<Name>,
	options?: StartOptions
): Run<JobOutput<Name>> {
	const channel = createChannel(name);
	const run = channel.start(input, options);
	void run.result.then(channel.close);
	return run;
}

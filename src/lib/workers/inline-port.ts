import type { JobTable } from './job.ts';
import type { FromJob, Port } from './protocol.ts';
import { serveJobs } from './serve-jobs.ts';

/** The same line without a Worker: for work too small to send away, and where there is none. */
export function inlinePort(table: JobTable): Port {
	let hear: ((message: FromJob) => void) | undefined;
	const serve = serveJobs(table, (message) => hear?.(message));
	return {
		post: (message) => serve(message),
		listen: (onMessage) => (hear = onMessage),
		close: () => (hear = undefined)
	};
}

import type { JobTable } from './job.ts';
import type { ToJob } from './protocol.ts';
import { serveJobs } from './serve-jobs.ts';

/** Serves a table of jobs from inside a Worker. */
export function listen(table: JobTable): void {
	const serve = serveJobs(table, (message, transfer) => self.postMessage(message, { transfer }));
	self.addEventListener('message', (event: MessageEvent<ToJob>) => serve(event.data));
}

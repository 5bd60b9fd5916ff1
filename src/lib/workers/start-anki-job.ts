import type { ankiJobs } from './anki-jobs.ts';
import shellUrl from './anki-shell.ts?worker&url';
import type { JobEntry, OutputOf } from './job.ts';
import type { Run, StartOptions } from './outcome.ts';
import type { FromJob } from './protocol.ts';
import { RunQueue } from './run-queue.ts';
import { trustedScriptUrl } from './trusted-script-url.ts';

type Jobs = typeof ankiJobs;
type JobOf<Name extends keyof Jobs> = Jobs[Name] extends JobEntry<infer Job> ? Job : never;

/** Runs a job of Anki's once, in a Worker of its own that ends with it. */
export function startAnkiJob<Name extends keyof Jobs>(
	name: Name,
	input: Parameters<JobOf<Name>>[0],
	options?: StartOptions
): Run<OutputOf<JobOf<Name>>> {
	const entry = { load: notHere, estimateMs: () => Infinity, whenNewer: 'stop' } as const;
	const queue = new RunQueue<JobOf<Name>>(name, entry as unknown as JobEntry<JobOf<Name>>, {
		inline: openWorker,
		worker: openWorker,
		keepWarm: () => undefined
	});
	const run = queue.start(input, options);
	void run.result.then(() => queue.close());
	return run;
}

const notHere = () => Promise.reject(new Error('These jobs run in their Worker only'));

function openWorker() {
	const worker = new Worker(trustedScriptUrl(shellUrl), { type: 'module', name: 'fieldbook-anki' });
	return {
		post: (message: unknown, transfer: Transferable[]) => worker.postMessage(message, transfer),
		listen(onMessage: (message: FromJob) => void, onLost: (detail: string) => void) {
			worker.onmessage = (event: MessageEvent<FromJob>) => onMessage(event.data);
			worker.onerror = (event) => onLost(event.message || 'the script of the Worker did not load');
			worker.onmessageerror = () => onLost('a message of the Worker could not be read');
		},
		close: () => worker.terminate()
	};
}

import { serveJobs } from '../../../src/lib/workers/serve-jobs.ts';
import type { JobTable } from '../../../src/lib/workers/job.ts';
import type { FromJob, Port, ToJob } from '../../../src/lib/workers/protocol.ts';

/** A Worker's line without the Worker: messages are cloned, buffers are really transferred. */
export function messageChannelPort(table: JobTable): Port {
	const { port1, port2 } = new MessageChannel();
	const serve = serveJobs(table, (message, transfer) => port2.postMessage(message, transfer));
	port2.onmessage = (event: MessageEvent<ToJob>) => serve(event.data);
	return {
		post: (message, transfer) => port1.postMessage(message, transfer),
		listen: (onMessage) => {
			port1.onmessage = (event: MessageEvent<FromJob>) => onMessage(event.data);
		},
		close: () => {
			port1.close();
			port2.close();
		}
	};
}

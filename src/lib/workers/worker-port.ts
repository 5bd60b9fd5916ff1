import type { ShellName } from './job.ts';
import type { FromJob, Port } from './protocol.ts';
import { takeWorker } from './warm-spare.ts';

/** A line to a Worker of its own. */
export function workerPort(shell: ShellName): Port {
	const worker = takeWorker(shell);
	return {
		post: (message, transfer) => worker.postMessage(message, transfer),
		listen(onMessage, onLost) {
			worker.onmessage = (event: MessageEvent<FromJob>) => onMessage(event.data);
			worker.onerror = (event) => onLost(event.message || 'the script of the Worker did not load');
			worker.onmessageerror = () => onLost('a message of the Worker could not be read');
		},
		close: () => worker.terminate()
	};
}

import { breathe } from './breathe.ts';
import type { WaitingSteps } from './job.ts';

/** With yields at most 20 ms apart a message waits 32 ms at worst: inside the 50 ms of a cancel. */
const sliceMs = 12;
const tellEveryMs = 80;

export type Watch = { onProgress: (share: number) => void; isStopped: () => boolean };

export type Driven<Output> = { finished: true; output: Output } | { finished: false };

/**
 * Runs a generator to its end in slices, between which messages come in and progress goes out. A promise
 * that it yields is waited for.
 */
export async function driveSteps<Output>(
	steps: WaitingSteps<Output>,
	watch: Watch
): Promise<Driven<Output>> {
	let sliceStart = performance.now();
	let toldAt = sliceStart;
	for (;;) {
		const step = steps.next();
		if (step.done) return { finished: true, output: step.value };
		const now = performance.now();
		if (typeof step.value !== 'number') await step.value;
		else {
			if (now - sliceStart < sliceMs) continue;
			if (now - toldAt >= tellEveryMs) {
				watch.onProgress(step.value);
				toldAt = now;
			}
			await breathe();
		}
		if (watch.isStopped()) {
			steps.return(undefined as never);
			return { finished: false };
		}
		sliceStart = performance.now();
	}
}

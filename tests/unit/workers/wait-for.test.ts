import { expect, it } from 'vitest';
import { driveSteps } from '../../../src/lib/workers/drive-steps.ts';
import type { WaitingSteps } from '../../../src/lib/workers/job.ts';
import { waitFor } from '../../../src/lib/workers/wait-for.ts';

const watch = (isStopped = false) => ({
	onProgress: () => undefined,
	isStopped: () => isStopped
});
const later = <Value>(value: Value) =>
	new Promise<Value>((resolve) => setTimeout(resolve, 1, value));

it('gives a job what it waits for', async () => {
	function* job(): WaitingSteps<number> {
		yield 0.5;
		const one = yield* waitFor(later(1));
		return one + (yield* waitFor(Promise.resolve(2)));
	}
	expect(await driveSteps(job(), watch())).toEqual({ finished: true, output: 3 });
});

it('throws inside the job what a promise is rejected with', async () => {
	function* job(): WaitingSteps<string> {
		try {
			return yield* waitFor(Promise.reject(new Error('gone')));
		} catch (error) {
			return `caught ${(error as Error).message}`;
		}
	}
	expect(await driveSteps(job(), watch())).toEqual({ finished: true, output: 'caught gone' });
});

it('ends a job that was stopped while it waited', async () => {
	let ended = false;
	function* job(): WaitingSteps<void> {
		try {
			yield* waitFor(later(1));
			yield 1;
			throw new Error('It went on');
		} finally {
			ended = true;
		}
	}
	expect(await driveSteps(job(), watch(true))).toEqual({ finished: false });
	expect(ended).toBe(true);
});

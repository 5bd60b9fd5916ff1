import type { WaitingSteps } from './job.ts';

/**
 * Lets a job wait for a promise: whoever drives it goes on once it has settled. What it is rejected
 * with is thrown here.
 */
export function* waitFor<Value>(promise: Promise<Value>): WaitingSteps<Value> {
	let settled: PromiseSettledResult<Value> | undefined;
	yield Promise.allSettled([promise]).then(([result]) => {
		settled = result;
	});
	if (settled?.status === 'fulfilled') return settled.value;
	throw settled?.reason ?? new Error('A job was driven on before what it waits for was there');
}

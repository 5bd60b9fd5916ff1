import { firstRun } from './first-run.ts';
import { windowFires, type WindowRule } from './window-fires.ts';

export interface RollbackRule extends Omit<WindowRule, 'errorRate'> {
	/** Firing windows in a row that roll the canary back. */
	readonly consecutive: number;
	/** Windows for which the canary runs at this share. */
	readonly windows: number;
}

export interface RollbackFate {
	readonly windowProbability: number;
	readonly rollbackProbability: number;
	/** Rolled back by the end of each window. */
	readonly byWindow: Float64Array;
	/** Windows that are run until it is rolled back or over. */
	readonly expectedWindowsRun: number;
	readonly expectedRequests: number;
	readonly expectedErrors: number;
	/** Windows until it is rolled back, if the canary never ended. */
	readonly meanWindowsUnbounded: number;
}

/**
 * What a rule "error rate above x, so many windows in a row" does to a service with this error rate:
 * a Markov chain on the length of the run.
 */
export function rollbackRule(rule: RollbackRule, errorRate: number): RollbackFate {
	const { requests, probability } = windowFires({ ...rule, errorRate });
	const byWindow = firstRun(probability, rule.consecutive, rule.windows);
	let run = rule.windows > 0 ? 1 : 0;
	for (let w = 0; w < rule.windows - 1; w++) run += 1 - (byWindow[w] ?? 0);
	return {
		windowProbability: probability,
		rollbackProbability: byWindow[rule.windows - 1] ?? 0,
		byWindow,
		expectedWindowsRun: run,
		expectedRequests: run * requests,
		expectedErrors: run * requests * errorRate,
		meanWindowsUnbounded: meanWait(probability, rule.consecutive)
	};
}

/** Mean windows until so many fire in a row: the sum of 1/q, 1/q², … up to the length of the run. */
function meanWait(probability: number, inARow: number): number {
	let sum = 0;
	for (let r = 0; r < inARow; r++) sum = (sum + 1) / probability;
	return sum;
}

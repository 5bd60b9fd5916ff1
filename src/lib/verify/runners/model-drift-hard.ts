import type { Runner, Runners } from '../runner.ts';
import { modelDrift } from './model-drift.ts';

/** The same cases where they are hard; every coefficient, fold and discrepancy counts. */
export const modelDriftHard: Runners = Object.fromEntries(
	Object.entries(modelDrift).map(([name, runner]): [string, Runner] => [
		name,
		{ ...runner, each: true }
	])
);

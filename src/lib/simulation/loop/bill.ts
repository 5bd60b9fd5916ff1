import { loopRules } from './loop-rules.ts';
import type { Run } from './run.ts';

/** What a run has cost, counted in wrong answers. */
export interface Bill {
	readonly wrong: number;
	readonly retrains: number;
	/** Wrong answers plus 400 for each retrain. */
	readonly total: number;
}

/**
 * The bill of a run up to a day.
 *
 * @param labelledDay wrong answers are counted through this day, retrains all
 */
export function bill(run: Run, labelledDay: number): Bill {
	let wrong = 0;
	for (const reading of run.readings) if (reading.day <= labelledDay) wrong += reading.wrong;
	const retrains = run.retrains.length;
	return { wrong, retrains, total: wrong + retrains * loopRules.retrainCost };
}

import { createRng } from '../../random/index.ts';
import type { AccuracyGate } from './gate-refusal.ts';

/** The measured differences of some nights, candidate minus model in service, as shares. */
export interface GateNights {
	readonly apart: readonly number[];
	readonly paired: readonly number[];
}

/**
 * Nights on which a model is held against its equal: once on rows apart, two binomial counts, and
 * once on the same rows, where each disagreement falls either way with even chance.
 */
export function gateNights(
	seed: number,
	nights: number,
	{ rows, accuracy, disagreement }: Omit<AccuracyGate, 'margin'>
): GateNights {
	const rng = createRng(`gate nights ${String(seed)}`);
	const apart: number[] = [];
	const paired: number[] = [];
	for (let night = 0; night < nights; night++) {
		const tonight = rng.fork(String(night));
		apart.push((tonight.binomial(rows, accuracy) - tonight.binomial(rows, accuracy)) / rows);
		const differ = tonight.binomial(rows, disagreement);
		paired.push((differ - 2 * tonight.binomial(differ, 0.5)) / rows);
	}
	return { apart, paired };
}

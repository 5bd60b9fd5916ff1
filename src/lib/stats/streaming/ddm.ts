import { checkChoice } from '../check-choice.ts';
import { checkPositive, checkWhole } from '../check-number.ts';
import type { ChangeDetector } from './change-detector.ts';

export type DdmOptions = {
	/** Predictions to see before the first verdict. */
	warmStart?: number;
	/** Standard deviations above the best time that warn. */
	warningThreshold?: number;
	/** Standard deviations above the best time that ring. */
	driftThreshold?: number;
};

export type DdmState = {
	n: number;
	/** Error rate since the last drift. */
	p: number;
	/** The error rate and its standard deviation at the best time; Infinity until the warm start ends. */
	pMin: number;
	sMin: number;
};

/**
 * Drift Detection Method: rings when the error rate of a model, with its standard deviation, stands
 * well above its best time. It looks after each prediction and has no control of false alarms: a
 * stable model rings sooner or later. It starts anew with the prediction after a drift.
 *
 * @throws StatsError if an option is out of its range; `update` unless it is given 0 or 1
 * @see river `drift.binary.DDM`, after Gama, Medas, Castillo & Rodrigues (2004)
 */
export function ddm({
	warmStart = 30,
	warningThreshold = 2,
	driftThreshold = 3
}: DdmOptions = {}): ChangeDetector<DdmState> {
	checkWhole('ddm', 'warmStart', warmStart);
	checkPositive('ddm', 'warningThreshold', warningThreshold);
	checkPositive('ddm', 'driftThreshold', driftThreshold);
	let n = 0;
	let p = 0;
	let pMin = Infinity;
	let sMin = Infinity;
	let drifted = false;

	function reset() {
		n = p = 0;
		pMin = sMin = Infinity;
		drifted = false;
	}

	return {
		update(value) {
			checkChoice('ddm', 'error', value, [0, 1]);
			if (drifted) reset();
			n++;
			p += (1 / n) * (value - p);
			if (n <= warmStart) return 'stable';
			const s = Math.sqrt((p * (1 - p)) / n);
			if (p + s <= pMin + sMin) [pMin, sMin] = [p, s];
			drifted = p + s > pMin + driftThreshold * sMin;
			if (drifted) return 'drift';
			return p + s > pMin + warningThreshold * sMin ? 'warning' : 'stable';
		},
		reset,
		get state() {
			return { n, p, pMin, sMin };
		}
	};
}

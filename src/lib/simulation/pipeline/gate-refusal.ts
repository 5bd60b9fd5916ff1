import { normal } from '../../stats/index.ts';

/** A gate that lets a candidate pass unless it measures more than a margin below the model in service. */
export interface AccuracyGate {
	/** Labelled rows that each of the two is scored on. */
	readonly rows: number;
	/** Points of accuracy that a candidate may measure worse, as a share: 0.01 is one point. */
	readonly margin: number;
	/** Accuracy of the model in service, a share. */
	readonly accuracy: number;
	/** Share of rows on which one of the two is right and the other wrong. */
	readonly disagreement: number;
}

/** The chance that the gate refuses, on two sets of rows and on one. */
export interface GateRefusal {
	/** Each model scored on rows of its own. */
	readonly apart: number;
	/** Both scored on the same rows: only rows on which they disagree count. */
	readonly paired: number;
}

/**
 * How often a gate refuses a candidate, by the normal approximation with a continuity correction:
 * the difference of two counts has variance n(p(1 − p) + q(1 − q)) on rows apart, and
 * n(d − (p − q)²) on the same rows.
 *
 * @param loss how much worse the candidate truly is, as a share; 0 for an equal one
 */
export function gateRefusal(gate: AccuracyGate, loss = 0): GateRefusal {
	const { rows, margin, accuracy, disagreement } = gate;
	const candidate = accuracy - loss;
	// The largest whole number of rows that is still within the margin; a hair against 4.999999.
	const allowed = Math.floor(margin * rows + 1e-9);
	const chance = (variance: number) =>
		normal(0, 1).cdf((rows * loss - allowed - 0.5) / Math.sqrt(rows * variance));
	return {
		apart: chance(accuracy * (1 - accuracy) + candidate * (1 - candidate)),
		paired: chance(disagreement - loss * loss)
	};
}

import { createRng, exp, fillNormal, fillUniform, ln } from '../../../random/index.ts';
import { turned } from './turned.ts';

/** What has moved since the training; all nought means nothing has. */
export interface Moves {
	/** How far the inputs have moved, in their standard deviations. */
	readonly inputs: number;
	/** Where they move to: along the rule, where no outcome changes, or across it. */
	readonly direction: 'along' | 'across';
	/** How far the rule that makes outcomes has turned, in degrees from -90 to 90. */
	readonly rule: number;
	/** Share of positives, where it was a half, above 0 and below 1; P(X|Y) stays. */
	readonly positives: number;
}

/** Rows of two features with their outcomes. */
export interface LabelledWindow {
	readonly x: Float64Array;
	readonly y: Float64Array;
	/** 1 or 0. */
	readonly labels: Uint8Array;
}

export const atRest: Moves = { inputs: 0, direction: 'along', rule: 0, positives: 0.5 };

/** How steep the rule is: at 3, a row one standard deviation off it is positive in 95 cases of 100. */
const steepness = 3;
const spare = 3;

/**
 * A world of two normal features and a rule: P(Y|X) rises across a line through the origin. Inputs,
 * rule and share of positives can each be moved alone.
 *
 * @param rows of a window
 * @returns the window after these moves; the same dice every time, so that a drag moves only what it must
 */
export function movingWorld(options: {
	readonly seed: number | string;
	readonly rows: number;
}): (moves: Moves) => LabelledWindow {
	const { seed, rows } = options;
	const pool = spare * rows;
	const [first, second, luck] = [0, 1, 2].map(() => new Float64Array(pool)) as [
		Float64Array,
		Float64Array,
		Float64Array
	];
	const rng = createRng(seed);
	fillNormal(rng.fork('first'), first);
	fillNormal(rng.fork('second'), second);
	fillUniform(rng.fork('luck'), luck);
	return (moves) => {
		const [dx, dy] = moves.direction === 'along' ? [0, moves.inputs] : [moves.inputs, 0];
		const [across, along] = turned(moves.rule);
		const labels = new Uint8Array(pool);
		let natural = 0;
		for (let i = 0; i < pool; i++) {
			const height = across * ((first[i] ?? 0) + dx) + along * ((second[i] ?? 0) + dy);
			labels[i] = (luck[i] ?? 0) < chance(steepness * height) ? 1 : 0;
			natural += labels[i] ?? 0;
		}
		const share = chance(logit(natural / pool) + logit(moves.positives));
		const chosen = choose(labels, rows, Math.round(rows * share));
		return {
			x: Float64Array.from(chosen, (i) => (first[i] ?? 0) + dx),
			y: Float64Array.from(chosen, (i) => (second[i] ?? 0) + dy),
			labels: Uint8Array.from(chosen, (i) => labels[i] ?? 0)
		};
	};
}

const chance = (logOdds: number) => 1 / (1 + exp(-logOdds));
const logit = (share: number) => ln(share / (1 - share));

/** The first rows of each label, as many positives as asked for or as there are. */
function choose(labels: Uint8Array, rows: number, positives: number): Int32Array {
	const chosen = new Int32Array(rows);
	let [left, others, used] = [positives, rows - positives, 0];
	for (let i = 0; i < labels.length && used < rows; i++) {
		if (labels[i] === 1 ? left-- > 0 : others-- > 0) chosen[used++] = i;
	}
	return chosen.subarray(0, used);
}

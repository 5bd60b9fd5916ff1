import { exp, type Rng } from '../../random/index.ts';

/** Units between input and output. */
export const hiddenUnits = 12;

/** For each hidden unit two weights in, a bias and a weight out; at the end the bias of the output. */
export const weightCount = 4 * hiddenUnits + 1;

/**
 * The weights of a network with two inputs, one layer of rectified units and one output, as drawn
 * before training: normal, in single precision.
 */
export function drawWeights(rng: Rng): Float32Array {
	const weights = new Float32Array(weightCount);
	for (let i = 0; i < weights.length - 1; i++) weights[i] = 0.7 * rng.normal();
	return weights;
}

/** How strongly the network says 1: above 0 it decides 1, below it decides 0. */
export function networkScore(weights: Float32Array, x: number, y: number): number {
	let score = weights[weightCount - 1] as number;
	for (let at = 0; at < weightCount - 1; at += 4) {
		const into = hiddenInput(weights, at, x, y);
		if (into > 0) score += into * (weights[at + 3] as number);
	}
	return score;
}

/** Adds the gradient of the log loss of one row, in single precision as the hardware would. */
export function addGradient(
	gradient: Float32Array,
	weights: Float32Array,
	row: { x: number; y: number; label: number }
): void {
	const { x, y, label } = row;
	const error = 1 / (1 + exp(-networkScore(weights, x, y))) - label;
	for (let at = 0; at < weightCount - 1; at += 4) {
		const into = hiddenInput(weights, at, x, y);
		if (into <= 0) continue;
		const back = error * (weights[at + 3] as number);
		gradient[at]! += back * x;
		gradient[at + 1]! += back * y;
		gradient[at + 2]! += back;
		gradient[at + 3]! += error * into;
	}
	gradient[weightCount - 1]! += error;
}

function hiddenInput(weights: Float32Array, at: number, x: number, y: number): number {
	return (
		(weights[at] as number) * x + (weights[at + 1] as number) * y + (weights[at + 2] as number)
	);
}

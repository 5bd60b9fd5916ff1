import type { Rng } from '../../random/index.ts';
import { addGradient, drawWeights, weightCount } from './tiny-network.ts';
import type { LabelledPoints } from './training-rows.ts';

export interface TrainingOptions {
	readonly rows: LabelledPoints;
	/** Draws the first weights, and the order of the rows in each epoch. */
	readonly rng: Rng;
	readonly epochs: number;
	/** In which order the gradients of a batch are added up; the mathematics is the same. */
	readonly sum: 'forwards' | 'backwards';
}

const batchSize = 10;
const rate = 0.05;
const momentum = 0.9;

/**
 * Trains the network by stochastic gradient descent with momentum.
 *
 * @returns the weights before training and after each epoch
 */
export function trainNetwork({ rows, rng, epochs, sum }: TrainingOptions): Float32Array[] {
	const weights = drawWeights(rng);
	const speed = new Float32Array(weightCount);
	const order = Uint32Array.from(rows.labels, (_, row) => row);
	const snapshots = [weights.slice()];
	for (let epoch = 0; epoch < epochs; epoch++) {
		rng.shuffle(order);
		for (let from = 0; from < order.length; from += batchSize) {
			const batch = order.slice(from, from + batchSize);
			if (sum === 'backwards') batch.reverse();
			step(weights, speed, rows, batch);
		}
		snapshots.push(weights.slice());
	}
	return snapshots;
}

/** Moves the weights by the mean gradient of one batch, its rows added in the order given. */
function step(
	weights: Float32Array,
	speed: Float32Array,
	{ points, labels }: LabelledPoints,
	batch: Uint32Array
): void {
	const gradient = new Float32Array(weightCount);
	for (const row of batch) {
		const [x, y] = [points[2 * row] as number, points[2 * row + 1] as number];
		addGradient(gradient, weights, { x, y, label: labels[row] as number });
	}
	for (let i = 0; i < weightCount; i++) {
		speed[i] = momentum * (speed[i] as number) - (rate * (gradient[i] as number)) / batch.length;
		weights[i]! += speed[i] as number;
	}
}

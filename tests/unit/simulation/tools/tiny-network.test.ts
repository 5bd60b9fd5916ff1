import { expect, test } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import {
	addGradient,
	drawWeights,
	hiddenUnits,
	networkScore,
	weightCount
} from '../../../../src/lib/simulation/tools/tiny-network.ts';

const weights = drawWeights(createRng(1));
const row = { x: 0.7, y: -1.1, label: 1 };

test('networkScore is the sum of the rectified units and the bias', () => {
	let score = weights.at(-1) ?? 0;
	for (let unit = 0; unit < hiddenUnits; unit++) {
		const [a = 0, b = 0, bias = 0, out = 0] = weights.slice(4 * unit, 4 * unit + 4);
		score += out * Math.max(0, a * row.x + b * row.y + bias);
	}
	expect(networkScore(weights, row.x, row.y)).toBeCloseTo(score, 10);
});

test('addGradient adds the slope of the log loss, as found by moving each weight a little', () => {
	const loss = (at: Float32Array) => Math.log(1 + Math.exp(-networkScore(at, row.x, row.y)));
	const gradient = new Float32Array(weightCount);
	addGradient(gradient, weights, row);
	for (let i = 0; i < weightCount; i++) {
		const [less, more] = [weights.slice(), weights.slice()];
		less[i]! -= 1e-3;
		more[i]! += 1e-3;
		const slope = (loss(more) - loss(less)) / ((more[i] ?? 0) - (less[i] ?? 0));
		expect(gradient[i]).toBeCloseTo(slope, 3);
	}
});

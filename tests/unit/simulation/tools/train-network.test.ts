import { expect, test } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { networkScore } from '../../../../src/lib/simulation/tools/tiny-network.ts';
import { trainNetwork } from '../../../../src/lib/simulation/tools/train-network.ts';
import { trainingRows } from '../../../../src/lib/simulation/tools/training-rows.ts';

const rows = trainingRows(3, 300);
const train = (sum: 'forwards' | 'backwards', seed = 5) =>
	trainNetwork({ rows, rng: createRng(seed), epochs: 20, sum });

test('trainNetwork keeps the weights before training and after each epoch', () => {
	const snapshots = train('forwards');
	expect(snapshots).toHaveLength(21);
	expect(snapshots[20]).not.toEqual(snapshots[0]);
});

test('trainNetwork learns: most rows are decided as labelled, up to the noise', () => {
	const weights = train('forwards')[20] ?? new Float32Array();
	const right = rows.labels.filter(
		(label, i) =>
			networkScore(weights, rows.points[2 * i] ?? 0, rows.points[2 * i + 1] ?? 0) > 0 ===
			(label === 1)
	);
	expect(right.length / rows.labels.length).toBeGreaterThan(0.8);
});

test('trainNetwork: adding the same numbers the other way round changes last bits, no more', () => {
	const [one, other] = [train('forwards')[1], train('backwards')[1]];
	expect(one).not.toEqual(other);
	one?.forEach((weight, i) => {
		expect(Math.abs(weight - (other?.[i] ?? 0))).toBeLessThan(1e-5);
	});
});

import { expect, test } from 'vitest';
import {
	jointDraws,
	ringNoise,
	ringVariance,
	type Pair
} from '../../../../../src/lib/simulation/drift/joint/joint-draws.ts';
import type { DependenceId } from '../../../../../src/lib/simulation/drift/joint/request.ts';
import { ksTest, mean, normal, populationVariance } from '../../../../../src/lib/stats/index.ts';

const rows = process.env.DEEP ? 400_000 : 40_000;
const turn = (dependence: DependenceId) => jointDraws(dependence, 'current', { rows, seed: 11 });
const bothAbove = ({ x, y }: Pair) =>
	mean(x.map((value, i) => Number(value > 0 && (y[i] ?? 0) > 0)));
const same = (a: Float64Array, b: Float64Array) => a.every((value, i) => value === b[i]);
const within = (share: number, expected: number) =>
	expect(Math.abs(share - expected)).toBeLessThan(
		3 * Math.sqrt((expected * (1 - expected)) / rows)
	);

test.each([-0.9, -0.4, 0, 0.3, 0.7, 0.95])(
	'correlation %d: the share in the upper quadrant is 1/4 + asin(r) / 2 pi',
	(strength) => {
		within(bothAbove(turn('correlation')(strength)), 0.25 + Math.asin(strength) / (2 * Math.PI));
	}
);

test.each([-1, -0.3, 0, 0.6, 1])(
	'XOR %d: signs agree in (1 + strength) / 2 of rows',
	(strength) => {
		const { x, y } = turn('xor')(strength);
		const agree = mean(x.map((value, i) => Number(value > 0 === (y[i] ?? 0) > 0)));
		if (Math.abs(strength) === 1) expect(agree).toBe((1 + strength) / 2);
		else within(agree, (1 + strength) / 2);
	}
);

test('correlation and XOR keep standard normal marginals at any strength', () => {
	const { cdf } = normal(0, 1);
	for (const dependence of ['correlation', 'xor'] as const) {
		for (const strength of [-0.95, 0, 0.8]) {
			const { x, y } = turn(dependence)(strength);
			for (const feature of [x, y]) {
				const sorted = feature.slice().sort();
				let widest = 0;
				sorted.forEach((value, i) => {
					widest = Math.max(widest, Math.abs((i + 0.5) / rows - cdf(value)));
				});
				expect(widest).toBeLessThan(1.95 / Math.sqrt(rows));
			}
		}
	}
});

test('the first feature never moves, and XOR keeps the size of the second', () => {
	for (const dependence of ['correlation', 'xor', 'ring'] as const) {
		const move = turn(dependence);
		expect(same(move(0.9).x, move(0.1).x)).toBe(true);
	}
	const sizes = (strength: number) => turn('xor')(strength).y.map(Math.abs);
	expect(same(sizes(-1), sizes(1))).toBe(true);
});

test('the ring: both features have the same marginal, whole or apart', () => {
	const move = turn('ring');
	const [whole, apart] = [move(1), move(0)];
	const other = jointDraws('ring', 'reference', { rows, seed: 11 })(0);
	for (const feature of [whole.x, whole.y, apart.y]) {
		expect(ksTest(feature, other.x).pValue).toBeGreaterThan(0.001);
		expect(Math.abs(populationVariance(feature) - ringVariance)).toBeLessThan(0.01);
	}
});

test('the ring: x² y² is 1/8 on average where it would be 1/4, besides the noise', () => {
	const noise = ringNoise * ringNoise;
	const move = turn('ring');
	for (const [strength, share] of [
		[1, 1 / 8],
		[0.4, 1 / 4 - 0.4 / 8],
		[0, 1 / 4]
	] as const) {
		const { x, y } = move(strength);
		const products = x.map((value, i) => value * value * (y[i] ?? 0) * (y[i] ?? 0));
		const error = Math.sqrt(populationVariance(products) / rows);
		expect(Math.abs(mean(products) - (share + noise + noise * noise))).toBeLessThan(3 * error);
	}
});

test('the first rows do not depend on how many there are, and windows have their own dice', () => {
	for (const dependence of ['correlation', 'xor', 'ring'] as const) {
		const few = jointDraws(dependence, 'current', { rows: 50, seed: 11 })(0.5);
		expect(turn(dependence)(0.5).y.subarray(0, 50)).toEqual(few.y);
		expect(jointDraws(dependence, 'reference', { rows: 50, seed: 11 })(0.5).y).not.toEqual(few.y);
	}
});

import { expect, it } from 'vitest';
import { addRows } from '../../../../../src/lib/simulation/retraining/learner/logistic-sums.ts';

const rows = {
	rowsPerDay: 3,
	x: Float64Array.of(1, -2, 0.5),
	y: Float64Array.of(0, 1, 3),
	labels: Uint8Array.of(1, 0, 1)
};

/** Log-loss of the first two rows, each counting double. */
function loss([a, b, c]: readonly number[]): number {
	let sum = 0;
	for (const row of [0, 1]) {
		const z = a! * rows.x[row]! + b! * rows.y[row]! + c!;
		sum += 2 * (Math.log(1 + Math.exp(z)) - rows.labels[row]! * z);
	}
	return sum;
}

it('addRows adds the gradient and the second derivatives of the log-loss', () => {
	const at = [0.4, -0.3, 0.2];
	const sums = new Float64Array(9);
	const stretch = { from: 0, to: 2, weight: 2, labels: rows.labels };
	addRows(sums, rows, Float64Array.from(at), stretch);
	const h = 1e-4;
	const moved = (k: number, by: number, from = at) => from.map((w, i) => (i === k ? w + by : w));
	for (let k = 0; k < 3; k++) {
		const slope = (loss(moved(k, h)) - loss(moved(k, -h))) / (2 * h);
		expect(sums[k]).toBeCloseTo(slope, 6);
	}
	const second = (k: number, l: number) => {
		const up = loss(moved(l, h, moved(k, h))) - loss(moved(l, -h, moved(k, h)));
		const down = loss(moved(l, h, moved(k, -h))) - loss(moved(l, -h, moved(k, -h)));
		return (up - down) / (4 * h * h);
	};
	const pairs = [
		[0, 0],
		[0, 1],
		[0, 2],
		[1, 1],
		[1, 2],
		[2, 2]
	] as const;
	for (const [i, [k, l]] of pairs.entries()) expect(sums[3 + i]).toBeCloseTo(second(k, l), 5);
});

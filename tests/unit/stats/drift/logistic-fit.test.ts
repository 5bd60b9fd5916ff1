import { describe, expect, it } from 'vitest';
import { logisticFitSteps } from '../../../../src/lib/stats/drift/logistic-fit.ts';
import { addRows, emptySums } from '../../../../src/lib/stats/drift/logistic-sums.ts';
import { bell } from './samples.ts';

function fit(...args: Parameters<typeof logisticFitSteps>): Float64Array {
	const steps = logisticFitSteps(...args);
	let step = steps.next();
	while (step.done !== true) step = steps.next();
	return step.value;
}

describe('logisticFitSteps(rows, ranges, options)', () => {
	const rows = {
		columns: [Float64Array.of(...bell(1, 400), ...bell(2, 300, 1)), bell(3, 700)],
		labels: Float64Array.from({ length: 700 }, (_, i) => (i < 400 ? 0 : 1))
	};

	it('ends where the gradient of loss and penalty is 0', () => {
		const weights = fit(rows, [[0, 700]], { l2: 2 });
		const sums = emptySums(3);
		addRows(sums, rows, { weights, range: [0, 700] });
		const gradient = sums.products.subarray(3 * sums.width);
		expect((gradient[0] ?? 1) + 2 * (weights[0] ?? 1)).toBeCloseTo(0, 9);
		expect((gradient[1] ?? 1) + 2 * (weights[1] ?? 1)).toBeCloseTo(0, 9);
		expect(gradient[2]).toBeCloseTo(0, 9);
	});

	it('leaves out what lies between the ranges, and ends there from any start', () => {
		const ranges = [
			[0, 300],
			[450, 700]
		] as const;
		const fromZero = fit(rows, ranges, { l2: 1 });
		const fromFar = fit(rows, ranges, { l2: 1, start: Float64Array.of(-9, 4, 7) });
		for (const k of [0, 1, 2]) expect(fromFar[k]).toBeCloseTo(fromZero[k] as number, 8);
	});

	it('stays finite where a line separates the sides', () => {
		const apart = {
			columns: [Float64Array.of(-2, -1, 1, 2)],
			labels: Float64Array.of(0, 0, 1, 1)
		};
		const weights = fit(apart, [[0, 4]], { l2: 1e-6 });
		expect(weights[0]).toBeGreaterThan(5);
		expect(weights[0]).toBeLessThan(100);
	});

	it('pauses at least once for every few million multiplications', () => {
		const steps = logisticFitSteps(rows, [[0, 700]], { l2: 1 });
		expect(steps.next().done).toBe(false);
	});
});

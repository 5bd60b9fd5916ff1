import { describe, expect, it } from 'vitest';
import {
	ksTest,
	ksTestFromGap,
	ksTestFromSorted,
	ksTestSteps
} from '../../../../src/lib/stats/drift/ks-test.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';
import { goldenFiles } from '../../../golden/golden-files.ts';
import { resolve, type SampleSpec } from '../../../../src/lib/verify/index.ts';
import { bell, whole } from './samples.ts';

type Case = {
	input: { x: SampleSpec; y: SampleSpec };
	expected: { locations: number[]; signs: number[] };
};

const goldenCases = goldenFiles()['drift_tests']!.cases.filter(({ fn }) => fn === 'ks2');

describe('ksTest(reference, current)', () => {
	it.each(goldenCases.map((golden) => [golden.name, golden as unknown as Case] as const))(
		'reports a location and a sign that SciPy knows: %s',
		(_, { input, expected }) => {
			const { location, sign } = ksTest(resolve(input.x), resolve(input.y), {
				method: 'asymptotic'
			});
			const at = expected.locations.indexOf(location);
			expect(at).toBeGreaterThanOrEqual(0);
			expect(sign).toBe(expected.signs[at]);
		}
	);

	it('is exact while n m is at most 5,000,000, and the limit beyond', () => {
		expect(ksTest(bell(1, 2236), bell(2, 2236)).method).toBe('exact');
		expect(ksTest(bell(1, 2237), bell(2, 2236)).method).toBe('asymptotic');
		expect(ksTest(bell(1, 2237), bell(2, 2236), { method: 'exact' }).method).toBe('exact');
	});

	it('rounds D once: a whole number over n m', () => {
		const x = Array.from({ length: 1000 }, (_, i) => i);
		const y = Array.from({ length: 1000 }, (_, i) => i + 83);
		expect(ksTest(x, y).statistic).toBe(0.083);
	});

	it('gives the same answer for arrays, typed arrays and sorted samples', () => {
		const [x, y] = [bell(3, 300), bell(4, 200, 0.2)];
		const result = ksTest(x, y);
		expect(ksTest([...x], [...y])).toEqual(result);
		expect(ksTestFromSorted(x.slice().sort(), y.slice().sort())).toEqual(result);
		const gap = Math.round(result.sign * result.statistic * 300 * 200);
		expect(ksTestFromGap(300, 200, { gap, location: result.location })).toEqual(result);
	});

	it('conditions on ties when asked to, sorted or not', () => {
		const [x, y] = [whole(5, 30, 4), whole(6, 20, 5)];
		const options = { method: 'exact', ties: 'conditional' } as const;
		const result = ksTest(x, y, options);
		expect(result.pValue).toBeLessThan(ksTest(x, y, { method: 'exact' }).pValue);
		expect(ksTestFromSorted(x.slice().sort(), y.slice().sort(), options)).toEqual(result);
	});

	it('handles a single value a side and a constant sample', () => {
		expect(ksTest([1], [2])).toMatchObject({ statistic: 1, pValue: 1, sign: 1, location: 1 });
		expect(ksTest([1, 1, 1], [1])).toMatchObject({ statistic: 0, pValue: 1, sign: 0 });
	});

	it('tells apart the largest and the smallest of numbers', () => {
		expect(ksTest([-Number.MAX_VALUE, 5e-324], [Number.MAX_VALUE, 0]).statistic).toBe(0.5);
	});

	it('names the sample that is empty or not finite, large samples too', () => {
		expect(() => ksTest([], [1])).toThrow(StatsError);
		expect(() => ksTest([1], [])).toThrow('ksTest requires at least 1 value in current, got 0');
		const holed = bell(7, 10_000);
		holed[7777] = NaN;
		expect(() => ksTest(bell(8, 10_000), holed)).toThrow(/current, got NaN at position 7777/);
		holed[7777] = Infinity;
		expect(() => ksTest(holed, bell(8, 10_000))).toThrow(/reference, got Infinity/);
	});

	it('modifies neither sample', () => {
		for (const n of [50, 5000]) {
			const [x, y] = [bell(9, n), bell(10, n, 1)];
			const [before, after] = [x.slice(), y.slice()];
			ksTest(x, y, { method: 'asymptotic' });
			expect([x, y]).toEqual([before, after]);
		}
	});
});

describe('ksTestSteps(reference, current, options)', () => {
	it('yields shares that rise to at most 1 and ends with the result', () => {
		const [x, y] = [bell(11, 3000), bell(12, 2500, 0.3)];
		const steps = ksTestSteps(x, y, { method: 'exact' });
		let last = 0;
		let step = steps.next();
		for (; step.done !== true; step = steps.next()) {
			expect(step.value).toBeGreaterThanOrEqual(last);
			expect(step.value).toBeLessThanOrEqual(1);
			last = step.value;
		}
		expect(last).toBeGreaterThan(0);
		expect(step.value).toEqual(ksTest(x, y, { method: 'exact' }));
	});
});

it('ksTest(reference, current, options) refuses words it does not know', () => {
	expect(() => ksTest([1], [2], { method: 'Exact' as never })).toThrow('auto, exact, asymptotic');
	expect(() => ksTest([1], [2], { ties: 'mid' as never })).toThrow(StatsError);
});

import { expect, it } from 'vitest';
import {
	errorOf,
	readSegments
} from '../../../../../src/lib/simulation/experiment/reading/read-segments.ts';
import { adjustPValues } from '../../../../../src/lib/stats/index.ts';
import { someResult, someSettings, yes } from './some-result.ts';

const segment = (name: string, a: number, b: number) => ({
	name,
	arms: [yes('Control', 1000, a), yes('New', 1000, b)]
});
const read = (...segments: ReturnType<typeof segment>[]) =>
	readSegments({ ...someResult, segments }, someSettings);

it('readSegments: twelve ring at least once in 46 % of experiments with nothing there', () => {
	const twelve = Array.from({ length: 12 }, (_, k) => segment(`S${k}`, 100, 100 + k));
	const found = read(...twelve) ?? expect.fail();
	expect(found.byLuck).toBeCloseTo(0.4596, 4);
	expect(found.text).toContain('12 segments were looked at');
	expect(found.text).toContain('46 %');
	const holm = adjustPValues(
		found.rows.map(({ estimate }) => estimate.pValue),
		'holm'
	);
	expect(found.rows.map(({ corrected }) => corrected)).toEqual(holm);
});

it('readSegments: whether segments differ', () => {
	expect(read(segment('A', 100, 120), segment('B', 100, 120))?.differ).toBeCloseTo(1, 9);
	expect(read(segment('A', 100, 160), segment('B', 160, 100))?.differ).toBeLessThan(1e-6);
	expect(read(segment('A', 100, 120))?.differ).toBeUndefined();
});

it('readSegments: nothing to say without users', () => {
	expect(read()).toBeUndefined();
	const empty = { name: 'E', arms: [yes('Control', 10, 1), { ...yes('New', 1, 0), n: 0 }] };
	expect(readSegments({ ...someResult, segments: [empty] }, someSettings)).toBeUndefined();
});

it('errorOf: half the interval over its score', () => {
	expect(errorOf({ difference: 0, pValue: 1, interval: [-1.96, 1.96] }, 0.05)).toBeCloseTo(1, 4);
});

import { describe, expect, it } from 'vitest';
import { orderStatistics } from '../../../../src/lib/stats/describe/order-statistics.ts';
import { createRng } from '../../../../src/lib/random/index.ts';

const n = 20_000;
const places = [n - 1, 0, 1, 5000, 5001, 10_000, 17_777, 10_000];

const samples: Record<string, (u: number, i: number) => number> = {
	'all alike': () => 4,
	'from 0 to 1': (u) => u,
	rising: (_, i) => i,
	'a few levels': (u) => Math.round(u * 3),
	'a heavy tail': (u) => (1 - u) ** -3,
	'one huge value': (u, i) => (i === 777 ? 1e300 : u),
	'a range that overflows': (u) => (u - 0.5) * 1.7e308 * 2,
	'large and close together': (u) => 1e12 + u
};

describe('orderStatistics', () => {
	it.each(Object.keys(samples))('finds what sorting finds: %s', (name) => {
		const rng = createRng(5);
		const values = Float64Array.from({ length: n }, (_, i) =>
			(samples[name] as (u: number, i: number) => number)(rng.uniform(), i)
		);
		const before = values.slice();
		const sorted = values.slice().sort();
		expect(orderStatistics(values, places)).toEqual(places.map((place) => sorted[place]));
		expect(values).toEqual(before);
		const all = Array.from(sorted, (_, place) => place);
		expect(orderStatistics(values, all)).toEqual(Array.from(sorted));
	});
	it('takes short samples', () => {
		expect(orderStatistics(Float64Array.of(3, 1, 2), [2, 0])).toEqual([3, 1]);
	});
});

import { expect, it } from 'vitest';
import { emptyCounts } from '../../../../src/lib/simulation/traffic/empty-counts.ts';

it('has a place for each arm and segment, and for latencies if asked', () => {
	const { requests, errors, conversions, latency, utilisation, replicas } = emptyCounts(4, true);
	expect([requests, errors, conversions].map(({ length }) => length)).toEqual([12, 12, 12]);
	expect([latency, utilisation, replicas].map(({ length }) => length)).toEqual([3, 3, 3]);
	expect(emptyCounts(4, false).latency.length).toBe(0);
});

import { expect, it } from 'vitest';
import { createConditions } from '../../../../src/lib/simulation/traffic/conditions.ts';
import { createTraffic } from '../../../../src/lib/simulation/traffic/index.ts';
import { mergeSegments } from '../../../../src/lib/simulation/traffic/merge-segments.ts';
import { planting, sum, threeArms } from './worlds.ts';

const world = planting(
	{ kind: 'segment-crash', segment: 1, errorRate: 0.5 },
	{ kind: 'skewed-feature', segment: 0, loss: 0.5 }
);
const at = createConditions(world, { latency: true, defects: true });

it('has the mean of the segments, among answers without error for conversions', () => {
	const { conversion } = at(0, threeArms);
	const plain = conversion[0] ?? 0;
	const merged = mergeSegments(world, at)(0, threeArms);
	expect(merged.errorRate[1]).toBeCloseTo(0.9 * 0.01 + 0.1 * 0.5, 12);
	expect(merged.errorRate[0]).toBeCloseTo(0.01, 12);
	const converted = 0.9 * 0.99 * 0.5 * plain + 0.1 * 0.5 * plain;
	expect((1 - (merged.errorRate[1] ?? 0)) * (merged.conversion[1] ?? 0)).toBeCloseTo(converted, 12);
});

it('is not a number short where everything fails', () => {
	const broken = planting(
		{ kind: 'segment-crash', segment: 0, errorRate: 1 },
		{ kind: 'segment-crash', segment: 1, errorRate: 1 }
	);
	const conditionsAt = createConditions(broken, { latency: false, defects: true });
	expect(mergeSegments(broken, conditionsAt)(0, threeArms).conversion[1]).toBe(0);
});

it('draws what segment by segment would come to', () => {
	const [apart, merged] = [
		createTraffic(world, { latency: false }),
		createTraffic(world, { latency: false, segments: false })
	];
	const [a, b] = [apart.counts(), merged.counts()];
	expect(b.requests.length).toBe(3);
	const total = { apart: new Float64Array(9), merged: new Float64Array(9) };
	for (let tick = 0; tick < 200; tick++) {
		apart.tick(tick, threeArms, a);
		merged.tick(tick, threeArms, b);
		(['requests', 'errors', 'conversions'] as const).forEach((key, k) => {
			for (const arm of [0, 1, 2]) {
				const cell = 3 * k + arm;
				const mine = sum(a[key].subarray(2 * arm, 2 * arm + 2));
				total.apart[cell] = (total.apart[cell] ?? 0) + mine;
				total.merged[cell] = (total.merged[cell] ?? 0) + (b[key][arm] ?? 0);
			}
		});
	}
	total.apart.forEach((x, i) => {
		expect(Math.abs(x - (total.merged[i] ?? 0))).toBeLessThan(4 * Math.sqrt(2 * x));
	});
});

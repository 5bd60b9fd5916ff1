import { expect, test } from 'vitest';
import { fairnessReading } from '../../../../src/lib/simulation/metrics/fairness-reading.ts';

const first = { scores: Float64Array.of(0.9, 0.6, 0.4, 0.2), suited: Uint8Array.of(1, 0, 1, 0) };
const second = { scores: Float64Array.of(0.8, 0.3, 0.3, 0.1), suited: Uint8Array.of(1, 1, 0, 0) };

test('fairnessReading counts each rate among those it is about', () => {
	const { gaps, ratio } = fairnessReading([first, second], [0.5, 0.5]);
	expect(gaps.map(({ shares }) => shares)).toEqual([
		[0.5, 0.25],
		[0.5, 0],
		[0.5, 0.5]
	]);
	expect(ratio).toBe(0.5);
	for (const { difference, interval } of gaps) {
		expect(interval[0]).toBeLessThanOrEqual(difference);
		expect(interval[1]).toBeGreaterThanOrEqual(difference);
	}
});

test('fairnessReading takes each group’s own threshold', () => {
	expect(fairnessReading([first, second], [0.5, 0.3]).gaps[0]?.shares).toEqual([0.5, 0.75]);
});

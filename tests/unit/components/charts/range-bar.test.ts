import { expect, test } from 'vitest';
import { rangeBar } from '../../../../src/lib/components/charts/range-bar.ts';

test('rangeBar ends at three times the threshold, on a square-root scale', () => {
	const places = rangeBar({ value: 0.75, quiet: 0.0625, threshold: 0.25 });
	expect(places.value).toBeCloseTo(100, 9);
	expect(places.threshold).toBeCloseTo(100 / Math.sqrt(3), 9);
	expect(places.quiet).toBeCloseTo(50 / Math.sqrt(3), 9);
	expect(places.offScale).toBe(false);
});

test('rangeBar makes room for a quiet range wider than the threshold', () => {
	const places = rangeBar({ value: 0.2, quiet: 1, threshold: 0.25 });
	expect(places.quiet).toBeCloseTo(100 / Math.sqrt(3), 9);
});

test('rangeBar says when a reading lies beyond its end', () => {
	expect(rangeBar({ value: 9, quiet: 0.1, threshold: 0.25 })).toMatchObject({
		value: 100,
		offScale: true
	});
	expect(rangeBar({ value: Infinity, quiet: 0.1, threshold: 0.25 }).offScale).toBe(true);
});

test('rangeBar measures from the base, both ways', () => {
	const options = { quiet: 0.52, threshold: 0.6, base: 0.5 };
	expect(rangeBar({ ...options, value: 0.45 }).value).toBeCloseTo(
		rangeBar({ ...options, value: 0.55 }).value,
		9
	);
});

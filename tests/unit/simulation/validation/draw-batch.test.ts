import { expect, test } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { drawBatch } from '../../../../src/lib/simulation/validation/draw-batch.ts';
import { observe } from '../../../../src/lib/simulation/validation/observe.ts';

const nights = Array.from({ length: 140 }, (_, night) => drawBatch(createRng(`b ${night}`), night));
const rows = nights.map(({ columns }) => columns[0]?.values.length ?? 0);
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test('drawBatch gives columns of one length, the same for the same seed and night', () => {
	expect(drawBatch(createRng(3), 4)).toEqual(drawBatch(createRng(3), 4));
	for (const { columns } of nights) {
		expect(new Set(columns.map(({ values }) => values.length)).size).toBe(1);
	}
});

test('drawBatch has fewer rows on Sundays', () => {
	expect(mean(rows.filter((_, night) => night % 7 === 6))).toBeCloseTo(1150, -2);
	expect(mean(rows.filter((_, night) => night % 7 !== 6))).toBeCloseTo(2000, -2);
});

test('drawBatch leaves 3 % of ages null and prices orders at 23.8 on average', () => {
	const nulls = nights.map((batch) => observe(batch, { of: 'share-null', column: 'age' }));
	expect(mean(nulls)).toBeCloseTo(0.03, 2);
	const prices = nights.map((batch) => observe(batch, { of: 'mean', column: 'price' }));
	expect(
		prices.filter((price) => Math.abs(price - 18 * Math.exp(0.28125)) < 2).length
	).toBeGreaterThan(120);
});

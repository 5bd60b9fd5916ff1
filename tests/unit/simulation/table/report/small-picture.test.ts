import { expect, it } from 'vitest';
import {
	labelPicture,
	numberPicture
} from '../../../../../src/lib/simulation/table/report/small-picture.ts';
import { cells } from './table-of.ts';

const total = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0);

it('holds every value of both sides, outliers in the outermost cells', () => {
	const reference = Float64Array.from(cells(1000, (i) => i));
	const current = Float64Array.from([...cells(999, (i) => i + 100), 1e9]);
	const picture = numberPicture(reference, current);
	expect(picture.kind === 'numbers' && picture.high).toBeLessThan(1200);
	expect(total(picture.reference)).toBeCloseTo(1, 12);
	expect(total(picture.current)).toBeCloseTo(1, 12);
});

it('shows rare values where nearly all are equal', () => {
	const reference = Float64Array.from([...cells(999, () => 0), 10]);
	const picture = numberPicture(reference, reference);
	expect(picture).toMatchObject({ kind: 'numbers', low: 0, high: 10 });
	expect(picture.reference[0]).toBeCloseTo(0.999, 12);
	expect(picture.reference.at(-1)).toBeCloseTo(0.001, 12);
});

it('keeps the largest categories, as shares of all rows', () => {
	const labels = cells(14, (i) => `label ${i}`);
	const reference = cells(14, (i) => i + 1);
	const picture = labelPicture({ labels, reference, current: reference }, false);
	expect(picture.kind === 'labels' && picture.labels).toEqual(cells(12, (i) => `label ${13 - i}`));
	expect(total(picture.current)).toBeCloseTo(1 - 3 / 105, 12);
});

it('leaves few numbers in their order', () => {
	const counted = { labels: ['1', '2', '3'], reference: [1, 5, 2], current: [4, 1, 1] };
	const picture = labelPicture(counted, true);
	expect(picture.kind === 'labels' && picture.labels).toEqual(['1', '2', '3']);
});

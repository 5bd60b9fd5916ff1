import { expect, test } from 'vitest';
import { trainingRows } from '../../../../src/lib/simulation/tools/training-rows.ts';

test('trainingRows: fewer rows are the first of more', () => {
	const [few, many] = [trainingRows(1, 50), trainingRows(1, 200)];
	expect(few.points).toEqual(many.points.slice(0, 100));
	expect(few.labels).toEqual(many.labels.slice(0, 50));
});

test('trainingRows labels what lies above the parabola 1, except for 8 %', () => {
	const rows = 20_000;
	const { points, labels } = trainingRows(2, rows);
	let turned = 0;
	labels.forEach((label, i) => {
		const [x = 0, y = 0] = points.slice(2 * i, 2 * i + 2);
		if ((y > x * x - 1 ? 1 : 0) !== label) turned++;
	});
	expect(Math.abs(turned / rows - 0.08)).toBeLessThan(4 * Math.sqrt((0.08 * 0.92) / rows));
});

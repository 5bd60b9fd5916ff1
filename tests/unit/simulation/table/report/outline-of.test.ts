import { expect, it } from 'vitest';
import { outlineOf } from '../../../../../src/lib/simulation/table/report/outline-of.ts';
import { cells, tableOf } from './table-of.ts';

it('keeps what a split is chosen from, and no rows', () => {
	const outline = outlineOf(
		tableOf({
			few: cells(500, (i) => i % 3),
			many: cells(500, (i) => i),
			word: cells(500, (i) => ['a', 'b'][i % 2] as string),
			day: cells(500, (i) => `2024-01-${String(1 + (i % 25)).padStart(2, '0')}`),
			note: cells(500, (i) => `note ${i}`)
		})
	);
	expect(outline.rows).toBe(500);
	const [few, many, word, day, note] = outline.columns;
	expect(few?.kind === 'number' && [...few.values].sort()).toEqual([0, 1, 2]);
	expect(many?.kind === 'number' && many.values.length).toBe(0);
	expect(word).toMatchObject({ kind: 'category', labels: ['a', 'b'], codes: new Int32Array(0) });
	expect(day?.kind === 'date' && [...day.values]).toEqual(
		[1, 13, 25].map((date) => Date.UTC(2024, 0, date))
	);
	expect(note).toMatchObject({ kind: 'text', rows: 500 });
});

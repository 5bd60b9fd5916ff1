import { expect, it } from 'vitest';
import { csvColumns } from '../../../src/lib/anki/csv-columns.ts';
import { csvHead } from '../../../src/lib/anki/csv-head.ts';

const none = csvHead('');

it.each([
	[['Question', 'Answer', 'Tags'], { front: 0, back: 1, tags: 2, id: -1, hasNames: true }],
	[['tags', 'back', 'front'], { front: 2, back: 1, tags: 0, hasNames: true }],
	[['What is PSI?', 'A distance', 'drift'], { front: 0, back: 1, tags: 2, hasNames: false }],
	[['Front of house', 'b'], { hasNames: false }],
	[['one'], { front: 0, back: -1, tags: -1 }]
])('csvColumns(%j)', (first, columns) => {
	expect(csvColumns(first, false, none)).toMatchObject(columns);
});

it('csvColumns follows what the lines above say', () => {
	const head = csvHead('#guid column:1\n#notetype column:2\n#tags column:5\n');
	expect(csvColumns(['g', 'Basic', 'q', 'a', 't'], false, head)).toMatchObject({
		...{ id: 0, front: 2, back: 3, tags: 4, hasNames: false }
	});
	expect(csvColumns(['Vorne', 'Hinten'], true, none)).toMatchObject({
		front: 0,
		back: 1,
		hasNames: false
	});
});

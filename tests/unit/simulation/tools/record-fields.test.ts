import { expect, test } from 'vitest';
import { recordFields } from '../../../../src/lib/simulation/tools/record-fields.ts';

test('every field of the record is named once and says what an empty entry lacks', () => {
	expect(new Set(recordFields.map(({ id }) => id)).size).toBe(recordFields.length);
	for (const { id, gap } of recordFields) expect(gap(''), id).toMatch(/[.?]$/);
});

test('fields of one group stand together, as the record prints them', () => {
	const groups = recordFields.map(({ group }) => group);
	const changes = groups.filter((group, index) => group !== groups[index - 1]);
	expect(changes).toEqual([...new Set(groups)]);
});

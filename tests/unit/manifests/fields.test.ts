import { expect, it } from 'vitest';
import { Cursor, Notes } from '../../../src/lib/manifests/cursor.ts';
import { durationField, noPart, readHead, wholeField } from '../../../src/lib/manifests/fields.ts';

const at = (value: unknown) => new Cursor(value, new Notes());

it('reads whole numbers and durations, and stands in the way of anything else', () => {
	expect([wholeField(at('3'), 0), wholeField(at(-1), -1), wholeField(at(null), 0)]).toEqual([
		3,
		-1,
		undefined
	]);
	expect([durationField(at('5m')), durationField(at(undefined))]).toEqual([300, undefined]);
	for (const wrong of ['', '1.5', 'many', -2, {}]) {
		const field = at(wrong);
		expect(wholeField(field, 0)).toBeUndefined();
		expect(field.notes.obstacles).toHaveLength(1);
	}
	const soon = at('5 minutes');
	expect(durationField(soon)).toBeUndefined();
	expect(soon.notes.obstacles[0]?.sentence).toContain('“5 minutes” is not a duration');
	expect(durationField(at('5s'), 10)).toBeUndefined();
});

it('reads a head, and says which version it knows', () => {
	const root = at({ apiVersion: 'old/v1', metadata: { name: 'x' }, extra: 1 });
	expect(readHead(root, 'new/v1')).toBe('x');
	expect(root.notes.byPath.get('/apiVersion')?.words).toContain('new/v1');
	noPart(root, { extra: 'why not' });
	expect(root.notes.byPath.get('/extra')).toMatchObject({ kind: 'no part', words: 'why not' });
});

import { expect, it } from 'vitest';
import { Cursor, Notes, quoted } from '../../../src/lib/manifests/cursor.ts';

const value = { a: { b: [1, 'two'] }, empty: null };
const at = () => new Cursor(value, new Notes());

it('walks maps and lists, and finds nothing where there is nothing', () => {
	expect(
		at()
			.at('a')
			.at('b')
			.items.map(({ text, path }) => [path, text])
	).toEqual([
		['/a/b/0', '1'],
		['/a/b/1', 'two']
	]);
	expect(
		at()
			.at('a')
			.fields.map(([key]) => key)
	).toEqual(['b']);
	expect([at().at('empty').isThere, at().at('x').at('y').isThere]).toEqual([false, false]);
	expect(at().at('toString').isThere).toBe(false);
	expect([at().items, at().at('a').text]).toEqual([[], undefined]);
});

it('remembers what was said, and does not take back that it is not understood', () => {
	const root = at();
	root.at('a').unknown('no');
	root.at('a').understood('yes');
	root.at('empty').noPart('nothing');
	root.at('missing').blocks('needed');
	expect(root.notes.byPath.get('/a')).toMatchObject({ kind: 'not understood', words: 'no' });
	expect(root.notes.byPath.get('/empty')?.isDeep).toBe(true);
	expect(root.notes.byPath.has('/missing')).toBe(false);
	expect(root.notes.obstacles).toEqual([{ path: '/missing', sentence: 'needed' }]);
});

it('quotes at most forty characters', () => {
	expect(quoted('x'.repeat(99))).toHaveLength(43);
	expect([quoted(5), quoted(undefined)]).toEqual(['“5”', '“”']);
});

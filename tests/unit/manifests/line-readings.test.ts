import { expect, it } from 'vitest';
import { Cursor, Notes } from '../../../src/lib/manifests/cursor.ts';
import { lineReadings } from '../../../src/lib/manifests/line-readings.ts';
import { readYaml } from '../../../src/lib/manifests/read-yaml.ts';

it('gives every line a reading, from what was said there or around it', () => {
	const text = '# c\nknown: 1\nouter:\n  inner: 2\n\nlong: |\n  one\n  two\n---\nx: { a: 1, b: 2 }';
	const read = readYaml(text);
	if ('wrong' in read) throw new Error(read.wrong);
	const sheets = read.documents.map((document) => ({ document, notes: new Notes() }));
	const root = new Cursor(read.documents[0]?.value, sheets[0]?.notes ?? new Notes());
	root.at('known').understood('one');
	root.at('outer').noPart('outside');
	root.at('long').understood('a text');
	const lines = lineReadings(text, sheets);
	expect(lines.map(({ kind, words }) => [kind, words])).toEqual([
		['no part', 'a comment'],
		['understood', 'one'],
		['no part', 'outside'],
		['no part', ''],
		['blank', ''],
		['understood', 'a text'],
		['understood', ''],
		['understood', ''],
		['no part', 'the next document'],
		['not understood', '“a” is not a field known here; “b” is not a field known here']
	]);
	expect(lines.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

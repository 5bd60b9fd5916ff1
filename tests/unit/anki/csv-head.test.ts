import { expect, it } from 'vitest';
import { csvHead } from '../../../src/lib/anki/csv-head.ts';

it('csvHead reads the lines that Anki writes in front of a table', () => {
	const lines =
		'\uFEFF#separator:tab\r\n#html:true\n#guid column:1\n#tags column:4\n#columns:a\tb\n#tags:x y\n# note\n';
	expect(csvHead(`${lines}q\ta`)).toEqual({
		...{ separator: '\t', html: true, columns: 'a\tb', places: { guid: 1, tags: 4 }, tags: 'x y' },
		length: lines.length
	});
});

it.each([
	['q,a', { separator: undefined, html: undefined, length: 0 }],
	['tags:x\nq,a', { tags: 'x', length: 7 }],
	['sep=;\nq;a', { separator: ';', length: 6 }],
	['#separator:,\n#html:maybe\n', { separator: ',', html: undefined }],
	['#tags column:-1\n#guid column:1e9\n', { places: {} }]
])('csvHead(%s)', (text, head) => {
	expect(csvHead(text)).toMatchObject(head);
});

import fc from 'fast-check';

const awkwardCells = [
	'',
	' ',
	'NA',
	'-',
	'?',
	'1e999',
	'-0',
	'1,5',
	'1.234,56',
	'0x1f',
	'Infinity',
	'NaN',
	'=cmd|" /C calc"!A0',
	'@SUM(1)',
	'+1-1',
	'"',
	'""',
	'"a',
	'a"b',
	'"a""b"',
	'"a\nb"',
	'__proto__',
	'constructor',
	'2012-02-30',
	'03/04/2012',
	'2012-01-01T25:00',
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'javascript:alert(1)',
	'\u202Egnp.exe',
	'\uFEFF',
	'\uD800',
	'\0',
	'😀',
	'{"a":1}',
	'x'.repeat(5000)
];

const cell = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom(...awkwardCells) },
	{ weight: 2, arbitrary: fc.double().map(String) },
	{ weight: 2, arbitrary: fc.integer().map((n) => (n / 100).toFixed(2).replace('.', ',')) },
	fc.string({ unit: 'binary', maxLength: 12 })
);

/** Rows of any width, cut by any delimiter and any line ending, with or without a last one. */
const brokenTable = fc
	.record({
		rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 40 }),
		delimiter: fc.constantFrom(',', ';', '\t', '|', ':', ' '),
		newline: fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\n\r'),
		before: fc.constantFrom('', '\uFEFF', 'sep=;\n', '\n\n', 'Title\n', '[', '{"'),
		after: fc.constantFrom('', '\n', '"', '\0', ']')
	})
	.map(({ rows, delimiter, newline, before, after }) => {
		return before + rows.map((row) => row.join(delimiter)).join(newline) + after;
	});

const brokenJson = fc
	.tuple(
		fc.json({ maxDepth: 3 }),
		fc.array(fc.dictionary(fc.oneof(cell, fc.constant('__proto__')), fc.jsonValue())),
		fc.nat(4)
	)
	.map(([any, objects, choice]) => {
		const list = JSON.stringify(objects);
		return [any, list, list.slice(0, -1), `[${any}]`, list + list][choice] ?? list;
	});

type Coding = 'utf8' | 'utf16le' | 'utf16be' | 'latin1' | 'text';

function encoded(text: string, coding: Coding): string | Uint8Array {
	if (coding === 'text') return text;
	const bytes = Buffer.from(text, coding === 'utf16be' ? 'utf16le' : coding);
	const isEven = bytes.length % 2 === 0;
	return new Uint8Array(coding === 'utf16be' && isEven ? bytes.swap16() : bytes);
}

const writtenFile = fc
	.tuple(
		fc.oneof({ weight: 4, arbitrary: brokenTable }, { weight: 1, arbitrary: brokenJson }),
		fc.constantFrom<Coding[]>('text', 'utf8', 'utf16le', 'utf16be', 'latin1')
	)
	.map(([text, coding]) => encoded(text, coding));

const bytes = fc.uint8Array({ maxLength: 600 });

/** Text, most of it sound, with some bytes overwritten: what a bad download looks like. */
const damagedFile = fc
	.tuple(fc.nat(300), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }))
	.map(([rows, hits]) => {
		const lines = Array.from({ length: rows }, (_, i) => `${i},${i / 3},"w ${i % 5}"`);
		const file = new TextEncoder().encode(['a,b,c', ...lines].join('\n'));
		for (const [place, value] of hits) file[place % file.length] = value;
		return file;
	});

/** Anything that someone may drop on the page and call a table. */
export const hostileFile: fc.Arbitrary<string | Uint8Array> = fc.oneof(
	{ weight: 6, arbitrary: writtenFile },
	{ weight: 2, arbitrary: damagedFile },
	{ weight: 1, arbitrary: bytes }
);

/** What no generator thinks of. */
export const handMade: readonly (string | Uint8Array)[] = [
	'"'.repeat(100_000),
	'",'.repeat(50_000),
	'"a" '.repeat(50_000),
	'\n'.repeat(200_000),
	'\r'.repeat(200_000),
	','.repeat(900) + '\n' + ','.repeat(999),
	';'.repeat(200_000),
	'a,b\n' + '"x'.repeat(50_000),
	'a,b\n"' + 'x,y\n'.repeat(50_000),
	'a\n' + ' '.repeat(200_000) + '\n1',
	'1' + '.000'.repeat(50_000) + '\n2',
	'1' + ',000'.repeat(400) + '\n2',
	'x\n' + "1'000".repeat(20_000),
	'd\n' + '2012-01-01 '.repeat(20_000),
	'[' + '{"a":'.repeat(50_000),
	'[{"a":' + '['.repeat(100_000),
	'[' + '{},'.repeat(10_000) + '{}]',
	'[{"__proto__":{"polluted":1}},{"constructor":{"prototype":{"polluted":1}}}]',
	'__proto__,constructor,hasOwnProperty\n1,2,3\n4,5,6',
	'name,name,name (2),name\n1,2,3,4\n5,6,7,8',
	'\uFEFF\uFEFFa,b\n1,2\n3,4',
	'sep=;',
	'sep=\n1\n2',
	new Uint8Array(100_000),
	new Uint8Array([0xff, 0xfe]),
	new Uint8Array([0xff, 0xfe, 0x61]),
	new Uint8Array([0xef, 0xbb, 0xbf]),
	new Uint8Array([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]),
	new Uint8Array(5000).fill(0xd8),
	Uint8Array.from({ length: 70_000 }, (_, i) => (i % 2 ? 0x0a : 0xd8))
];

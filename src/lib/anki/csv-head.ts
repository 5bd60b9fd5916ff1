/** What the lines in front of a table say of it, as Anki writes them: `#separator:tab`. */
export type CsvHead = {
	readonly separator: string | undefined;
	readonly html: boolean | undefined;
	/** Names of the columns. */
	readonly columns: string | undefined;
	/** Numbers of columns from 1, by what they hold. */
	readonly places: Readonly<Partial<Record<'tags' | 'guid' | 'deck' | 'notetype', number>>>;
	/** Tags of all rows. */
	readonly tags: string;
	/** Where the table begins. */
	readonly length: number;
};

const separators: Readonly<Record<string, string>> = {
	...{ comma: ',', semicolon: ';', tab: '\t', space: ' ', pipe: '|', colon: ':' }
};

const separatorOf = (value: string): string | undefined => {
	const name = value.trim().toLowerCase();
	if (Object.hasOwn(separators, name)) return separators[name];
	return [',', ';', '\t', '|', ':'].find((mark) => value.startsWith(mark) || name === mark);
};

/** Reads the lines that begin with `#`; the first may say `tags:` or, as Excel does, `sep=`. */
export function csvHead(text: string): CsvHead {
	const said = new Map<string, string>();
	let length = text.startsWith('\uFEFF') ? 1 : 0;
	while (length < text.length) {
		const end = text.indexOf('\n', length);
		const next = end === -1 ? text.length : end + 1;
		const line = text.slice(length, Math.min(next, length + longestLine)).replace(/[\r\n]+$/, '');
		const read = readLine(line);
		if (!read) break;
		said.set(...read);
		length = next;
	}
	return {
		separator: said.get('sep') ?? separatorOf(said.get('separator') ?? ''),
		html: truths.get(said.get('html')?.trim().toLowerCase() ?? ''),
		columns: said.get('columns'),
		...{ places: placesIn(said), tags: said.get('tags') ?? '', length }
	};
}

const longestLine = 10_000;
const truths = new Map([
	['true', true],
	['false', false]
]);

/** What a line says, its name and its value; undefined where the table has begun. */
function readLine(line: string): [key: string, value: string] | undefined {
	const excel = /^sep=(.)$/.exec(line);
	if (excel) return ['sep', excel[1] ?? ''];
	const found = /^#([^:]{0,40}):(.*)$/.exec(line) ?? /^(tags):(.*)$/.exec(line);
	if (found) return [(found[1] ?? '').trim().toLowerCase(), found[2] ?? ''];
	return line.startsWith('#') ? ['', ''] : undefined;
}

const special = ['tags', 'guid', 'deck', 'notetype'] as const;

function placesIn(said: ReadonlyMap<string, string>): CsvHead['places'] {
	const places = special.map((name) => [name, Number(said.get(`${name} column`))] as const);
	return Object.fromEntries(
		places.filter(([, place]) => Number.isInteger(place) && place > 0 && place < 1000)
	);
}

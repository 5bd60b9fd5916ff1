import { LineCounter, isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import { ContentError } from './content-error.ts';
import { Fields } from './fields.ts';

/** One fact of the cheatsheet, in our words, and where the course teaches it. */
export type CoveredFact = {
	/** S001 to S327, in the order of the sheet. */
	id: string;
	fact: string;
	/** The lesson's id. */
	lesson: string;
	/** The anchor of the section that teaches it. */
	section: string;
	/** What must stand in that section, whatever else is rewritten. */
	terms: string[];
	/** Where it is written, `content/coverage.yaml:12`. */
	place: string;
};

/** A chapter of the cheatsheet, in our words, and its facts. */
export type CoverageGroup = { area: string; title: string; facts: CoveredFact[] };

/**
 * Reads `content/coverage.yaml`: a list of chapters, each with `area`, `title` and `facts` by id.
 *
 * @param path the file's name, for complaints
 * @param text the whole file
 * @throws ContentError with the line, if YAML cannot read it, a field is missing or wrong, or an id
 *   stands twice
 */
export function readCoverage(path: string, text: string): CoverageGroup[] {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const [wrong] = document.errors;
	if (wrong) {
		const { line } = lines.linePos(wrong.pos[0]);
		throw new ContentError(`${path}:${line}`, `This is not YAML: ${wrong.message}`);
	}
	const groups: unknown = document.toJS();
	if (!Array.isArray(groups)) throw new ContentError(path, 'The file must be a list of chapters.');
	const read = groups.map((values, index) => {
		const fields = new Fields(path, values, [index]);
		const group = { area: fields.text('area'), title: fields.text('title') };
		fields.group('facts');
		fields.nothingElse();
		return { ...group, facts: facts(path, document.getIn([index, 'facts']), lines) };
	});
	once(read.flatMap((group) => group.facts));
	return read;
}

function facts(path: string, node: unknown, lines: LineCounter): CoveredFact[] {
	if (!isMap(node)) throw new ContentError(path, '“facts” must be named by their ids.');
	return (node as YAMLMap).items.map(({ key, value }) => {
		const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
		const place = `${path}:${lines.linePos(offset).line}`;
		const values: unknown = isMap(value) ? value.toJSON() : value;
		return fact(place, String(key), values);
	});
}

function fact(place: string, id: string, values: unknown): CoveredFact {
	if (!/^S\d{3}$/.test(id)) throw new ContentError(place, `“${id}” should be an id such as S001.`);
	const fields = new Fields(place, values);
	const read = {
		id,
		fact: fields.text('fact'),
		lesson: fields.text('lesson'),
		section: fields.text('section'),
		terms: fields.texts('terms'),
		place
	};
	fields.nothingElse();
	if (read.terms.length === 0) throw fields.error('“terms” must name what stands in the section.');
	return read;
}

function once(all: readonly CoveredFact[]): void {
	const places = new Map<string, string>();
	for (const { id, place } of all) {
		const earlier = places.get(id);
		if (earlier) throw new ContentError(place, `${id} stands in ${earlier} already.`);
		places.set(id, place);
	}
}

import MiniSearch from 'minisearch';
import { indexOptions } from './index-options.ts';
import { packPostings, type Postings } from './pack-postings.ts';
import type { PrintedIndex } from './printed-index.ts';
import type { SearchEntry } from './search-entry.ts';

const longestLine = 120;
/** What a narrow screen shows of a question: two lines. */
const longestQuestion = 100;

const shown = ({
	kind,
	title,
	line,
	path,
	isAsked
}: SearchEntry): PrintedIndex['entries'][number] => [
	kind,
	isAsked ? short(title, longestQuestion) : title,
	short(line, longestLine),
	path
];

/** The index of these entries, to be kept as a file. */
export function printIndex(entries: readonly SearchEntry[]): string {
	const named = entries.filter(({ isAsked }) => !isAsked);
	const asked = entries.filter(({ isAsked }) => isAsked);
	const built = new MiniSearch(indexOptions);
	built.addAll(named.map((entry, id) => ({ ...entry, id })));
	const { index, fieldLength, averageFieldLength } = built.toJSON();
	const printed: PrintedIndex = {
		entries: [...named, ...asked].map(shown),
		lengths: named.map((_, id) => Array.from(fieldLength[id] ?? [], (length) => length ?? 0)),
		means: averageFieldLength.map((mean) => Math.round(100 * mean) / 100),
		words: packPostings(index as Postings)
	};
	return JSON.stringify(printed);
}

/** Only the beginning of a line is ever seen. */
function short(line: string, most: number): string {
	if (line.length <= most) return line;
	return `${line.slice(0, line.lastIndexOf(' ', most))} …`;
}

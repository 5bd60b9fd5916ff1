import type { Note, Notes } from './cursor.ts';
import type { YamlDocument } from './read-yaml.ts';
import type { LineKind, LineReading } from './types.ts';

/** What weighs more where several things stand on one line. */
const weight: Readonly<Record<LineKind, number>> = {
	blank: 0,
	'no part': 1,
	understood: 2,
	'not understood': 3
};

interface Said {
	kind: LineKind;
	readonly words: string[];
}

/** A reading for every line: from what was said about the places on it, or about what they lie in. */
export function lineReadings(
	text: string,
	documents: readonly { readonly document: YamlDocument; readonly notes: Notes }[]
): LineReading[] {
	const lines = text.split('\n').map((line): Said => plainLine(line));
	for (const { document, notes } of documents) {
		for (const [path, place] of document.places) {
			const note = noteOf(path, notes, place.isInner);
			if (!note) continue;
			say(lines[place.from - 1], note);
			if (!place.isInner) carryOn(lines.slice(place.from, place.to), note.kind);
		}
	}
	return lines.map(({ kind, words }, i) => ({ line: i + 1, kind, words: words.join('; ') }));
}

/** Comments, separators and empty lines speak for themselves. */
function plainLine(line: string): Said {
	if (line.trim() === '') return { kind: 'blank', words: [] };
	if (line.trim().startsWith('#')) return { kind: 'no part', words: ['a comment'] };
	if (/^---(\s|$)/.test(line)) return { kind: 'no part', words: ['the next document'] };
	return { kind: 'no part', words: [] };
}

/** What was said here or, by something that speaks for its inside, further out. */
function noteOf(place: string, notes: Notes, isInner: boolean): Note | undefined {
	const own = notes.byPath.get(place);
	if (own) return own;
	let path = place;
	for (let outer = outside(path); outer !== path; [path, outer] = [outer, outside(outer)]) {
		const around = notes.byPath.get(outer);
		if (around?.isDeep) return { ...around, words: '' };
	}
	if (isInner) return { kind: 'understood', words: '', isDeep: false };
	const name = place.slice(place.lastIndexOf('/') + 1).slice(0, 40);
	return { kind: 'not understood', words: `“${name}” is not a field known here`, isDeep: false };
}

/** The path around a path; around everything lies the empty one. */
const outside = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Of several things on one line only the weightiest are said. */
function say(line: Said | undefined, note: Note): void {
	if (!line || weight[note.kind] < weight[line.kind]) return;
	if (weight[note.kind] > weight[line.kind]) line.words.length = 0;
	line.kind = note.kind;
	if (note.words !== '' && !line.words.includes(note.words)) line.words.push(note.words);
}

/** The further lines of a long text belong to its first. */
function carryOn(lines: readonly Said[], kind: LineKind): void {
	for (const line of lines) if (line.kind !== 'blank') line.kind = kind;
}

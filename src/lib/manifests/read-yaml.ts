import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml';

/** Characters and lines that are read at most. */
export const longestText = 100_000;
export const mostLines = 2000;
/** More copies than this of anchored values are an attack, not a manifest. */
const mostCopies = 100;

/** The lines from a place's key to its end, from 1. */
export interface Place {
	readonly from: number;
	readonly to: number;
	/** A map or a list, whose inside has places of its own. */
	readonly isInner: boolean;
}

export interface YamlDocument {
	readonly value: unknown;
	/** By path: field names and item numbers after slashes. */
	readonly places: ReadonlyMap<string, Place>;
}

export type YamlText =
	| { readonly documents: readonly YamlDocument[] }
	/** Why it cannot be read, and the line, if there is one. */
	| { readonly wrong: string; readonly line: number | undefined };

/** The documents of a text, with the line of everything in them. Never throws. */
export function readYaml(text: string): YamlText {
	if (text.length > longestText) return wrong('The text is longer than 100 kB.');
	if (text.split('\n').length > mostLines) return wrong('The text has more than 2,000 lines.');
	try {
		return parse(text);
	} catch (error) {
		if (error instanceof RangeError) return wrong('The text is nested too deeply.');
		if (error instanceof ReferenceError)
			return wrong(`Its aliases go wrong: ${short(error.message)}.`);
		throw error;
	}
}

const wrong = (sentence: string, line?: number) => ({ wrong: sentence, line });

const short = (message: string) =>
	(message.split('\n')[0] ?? '').slice(0, 120).replace(/[.:]$/, '');

function parse(text: string): YamlText {
	const counter = new LineCounter();
	const found = parseAllDocuments(text, { lineCounter: counter, prettyErrors: false, merge: true });
	const documents: YamlDocument[] = [];
	for (const document of found) {
		const error = document.errors[0];
		if (error) {
			const { line } = counter.linePos(error.pos[0]);
			return wrong(`Line ${line} is not YAML: ${lowerFirst(short(error.message))}.`, line);
		}
		const value: unknown = document.toJS({ maxAliasCount: mostCopies });
		if (value === null || value === undefined) continue;
		const places = new Map<string, Place>();
		collect(document.contents, '', { places, counter });
		documents.push({ value, places });
	}
	return { documents };
}

const lowerFirst = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);

interface Collecting {
	readonly places: Map<string, Place>;
	readonly counter: LineCounter;
}

/** Writes down the place of each field and item. An alias is a place; what it stands for is elsewhere. */
function collect(node: unknown, path: string, collecting: Collecting): void {
	if (isMap(node)) {
		for (const { key, value } of node.items) {
			const name = isScalar(key) ? String(key.value) : '?';
			place(`${path}/${name}`, [key, value], collecting);
		}
	} else if (isSeq(node)) {
		node.items.forEach((item, i) => place(`${path}/${i}`, [item, item], collecting));
	}
}

function place(path: string, [key, value]: [unknown, unknown], collecting: Collecting): void {
	const start = rangeOf(key) ?? rangeOf(value);
	const end = rangeOf(value) ?? start;
	if (!start || !end) return;
	const lineOf = (offset: number) => collecting.counter.linePos(offset).line;
	const isInner = !isAlias(value) && (isMap(value) || isSeq(value));
	const from = lineOf(start[0]);
	// A range ends before the next character, which may already be on the next line.
	const to = Math.max(from, lineOf(Math.max(end[0], end[1] - 1)));
	collecting.places.set(path, { from, to, isInner });
	collect(value, path, collecting);
}

const rangeOf = (node: unknown) => (isNode(node) ? (node.range ?? undefined) : undefined);

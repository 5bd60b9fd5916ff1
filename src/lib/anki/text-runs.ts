import type { CardInline } from '../content/index.ts';

/** What a word stands in. Two words stand in the same one where it is the same object. */
export type Mark =
	| { readonly kind: 'strong' | 'em' | 'code' }
	| { readonly kind: 'link'; readonly link: string }
	| GapMark;

export type GapMark = {
	readonly kind: 'gap';
	readonly gap: number;
	hint: string;
	/** Its two colons were read: what follows is the hint. */
	isHinting: boolean;
	isClosed: boolean;
};

export type Run = { readonly text: string; readonly path: readonly Mark[] };

/** The pieces of a line, out of its words and what each of them stands in. */
export function inlinesOf(runs: readonly Run[]): CardInline[] {
	return nest(trimmed(runs), 0);
}

function nest(runs: readonly Run[], depth: number): CardInline[] {
	const pieces: CardInline[] = [];
	let from = 0;
	while (from < runs.length) {
		const mark = runs[from]?.path[depth];
		let to = from + 1;
		while (to < runs.length && runs[to]?.path[depth] === mark) to += 1;
		const same = runs.slice(from, to);
		if (mark) pieces.push(...pieceOf(mark, same, depth + 1));
		else pieces.push(same.map(({ text }) => text).join(''));
		from = to;
	}
	return joined(pieces);
}

function pieceOf(mark: Mark, runs: readonly Run[], depth: number): CardInline[] {
	if (mark.kind === 'code') {
		return [{ mark: 'code', of: [runs.map(({ text }) => text.replace(/\n/g, ' ')).join('')] }];
	}
	const of = nest(runs, depth);
	if (mark.kind === 'link') return [{ link: mark.link, of }];
	if (mark.kind !== 'gap') return [{ mark: mark.kind, of }];
	const hint = mark.hint.trim();
	// One that never closed was no gap.
	return mark.isClosed ? [{ gap: mark.gap, hint, of }] : [`{{c${mark.gap}::`, ...of];
}

function joined(pieces: readonly CardInline[]): CardInline[] {
	const line: CardInline[] = [];
	for (const piece of pieces) {
		const last = line.at(-1);
		if (typeof piece === 'string' && typeof last === 'string') line[line.length - 1] = last + piece;
		else line.push(piece);
	}
	return line;
}

/** Without the room and the line breaks around it. */
function trimmed(runs: readonly Run[]): Run[] {
	const kept = runs.filter(({ text }) => text !== '');
	const first = kept.findIndex(({ text }) => text.trim() !== '');
	if (first === -1) return [];
	const last = kept.findLastIndex(({ text }) => text.trim() !== '');
	return kept.slice(first, last + 1).map(({ text, path }, i) => {
		const begun = i === 0 ? text.trimStart() : text;
		return { path, text: i === last - first ? begun.trimEnd() : begun };
	});
}

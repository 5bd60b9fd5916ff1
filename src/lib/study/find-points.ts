import type { RubricPoint, Way } from '../content/index.ts';

/** A point that was said, and where in the answer it stands. */
export type Said = { id: string; from: number; to: number };

type Word = { text: string; from: number; to: number; clause: number };
type Span = { first: number; last: number };

/** What was said together stands within this many words; notes and speech know no sentences. */
const reach = 16;
/** A negation counts if it stands in the words said, or so many before them, small words not counted. */
const shadow = 3;
const small = new Set('a an the any to for of that this it is be'.split(' '));
/** What follows begins anew, as in “serving does not stop, it takes the last value”. */
const turns = /^(but|instead|rather)$/;
const subjects =
	/^(i|id|ill|im|ive|we|wed|well|weve|it|its|itll|they|theyd|theyll|he|she|you|that|thats|then|so)$/;
const negations = new Set(
	'not no never without dont wont isnt arent cannot cant doesnt wouldnt shouldnt neither none'.split(
		' '
	)
);

/**
 * Which points an answer makes, by the rubric's own words: every slot of one of a point's ways must be
 * said within a few words, and not under a negation that the way does not name.
 *
 * @param answer in the learner's words
 * @param points whose ways to look for
 * @returns those that were said, in the order of the rubric, with the place of the words
 */
export function findPoints(
	answer: string,
	points: readonly Pick<RubricPoint, 'id' | 'ways'>[]
): Said[] {
	const words = wordsOf(answer);
	return points.flatMap(({ id, ways }) => {
		for (const way of ways) {
			const span = findWay(words, way);
			if (span) return [{ id, from: words[span.first]!.from, to: words[span.last]!.to }];
		}
		return [];
	});
}

function wordsOf(answer: string): Word[] {
	const words: Word[] = [];
	let clause = 0;
	let end = 0;
	for (const { 0: found, index } of answer.matchAll(/[\p{L}\d]+(?:['’.,][\p{L}\d]+)*|%/gu)) {
		const text = plain(found);
		if (beginsClause(text, answer.slice(end, index))) clause++;
		end = index + found.length;
		words.push({ text, from: index, to: end, clause });
	}
	return words;
}

/** A denial ends with its clause. */
function beginsClause(word: string, between: string): boolean {
	if (/[.!?;\n]/.test(between) || turns.test(word)) return true;
	return /[,:–—]/.test(between) && subjects.test(word);
}

/** Small letters without apostrophes or accents, as stems are written. */
function plain(word: string): string {
	return word
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\u0300-\u036f'’]/g, '')
		.replace(/(?<=\d),(?=\d)/g, '');
}

/** The shortest stretch of words that says all slots of a way. */
function findWay(words: readonly Word[], way: Way): Span | undefined {
	const stems = way.flat().join(' ').split(' ');
	const namesNegation = stems.some((word) => negations.has(word));
	let best: Span | undefined;
	for (let first = 0; first < words.length; first++) {
		if (!way.some((slot) => endOfSlot(words, slot, first) !== undefined)) continue;
		const last = endOfWay(words, way, first);
		if (last === undefined || (best && last - first >= best.last - best.first)) continue;
		if (namesNegation || !isNegated(words, { first, last })) best = { first, last };
	}
	return best;
}

/** The last word of the nearest saying of every slot from a word on; undefined if one is not said. */
function endOfWay(words: readonly Word[], way: Way, first: number): number | undefined {
	let last = first;
	for (const slot of way) {
		const end = nearest(words, slot, first);
		if (end === undefined) return undefined;
		last = Math.max(last, end);
	}
	return last;
}

function nearest(words: readonly Word[], slot: readonly string[], first: number) {
	for (let at = first; at < Math.min(first + reach, words.length); at++) {
		const end = endOfSlot(words, slot, at);
		if (end !== undefined) return end;
	}
	return undefined;
}

/** The last word of a slot that begins at a word; undefined if none of its stems does. */
function endOfSlot(words: readonly Word[], slot: readonly string[], at: number) {
	for (const stem of slot) {
		const parts = stem.split(' ');
		if (parts.every((part, i) => begins(words[at + i]?.text, part))) return at + parts.length - 1;
	}
	return undefined;
}

/** Long stems begin a word; short ones are the word, those of three letters also as “rows” and “logs”. */
function begins(word: string | undefined, stem: string): boolean {
	if (stem.length > 3) return word?.startsWith(stem) ?? false;
	return word === stem || (stem.length === 3 && word === `${stem}s` && stem !== 'one');
}

function isNegated(words: readonly Word[], { first, last }: Span): boolean {
	const said = [words[first]?.clause, words[last]?.clause];
	for (let at = shadowFrom(words, first); at <= last; at++) {
		if (said.includes(words[at]?.clause) && denies(words, at)) return true;
	}
	return false;
}

function shadowFrom(words: readonly Word[], first: number): number {
	let at = first;
	for (let left = shadow; left > 0 && at > 0; at--) {
		if (!small.has(words[at - 1]?.text ?? '')) left--;
	}
	return at;
}

/** “Not only” and “not just” add to what follows. */
function denies(words: readonly Word[], at: number): boolean {
	const word = words[at]?.text ?? '';
	const adds = word === 'not' && /^(only|just)$/.test(words[at + 1]?.text ?? '');
	return negations.has(word) && !adds;
}

/** One part of an answer, as it would be spoken. */
export interface AnswerPart {
	readonly id: string;
	readonly words: number;
	/** What a listener can write down once it is said. */
	readonly points: number;
}

/** A part in its place. */
export interface SpokenPart extends AnswerPart {
	/** Seconds from the start of the answer. */
	readonly from: number;
	readonly to: number;
}

export interface Answer {
	readonly parts: readonly SpokenPart[];
	/** Seconds in all. */
	readonly length: number;
}

/**
 * Speaks parts one after another.
 *
 * @param parts in their order
 * @param wordsPerMinute above 0
 */
export function answerOf(parts: readonly AnswerPart[], wordsPerMinute: number): Answer {
	let from = 0;
	const spoken = parts.map((part): SpokenPart => {
		const to = from + (60 * part.words) / wordsPerMinute;
		const place = { ...part, from, to };
		from = to;
		return place;
	});
	return { parts: spoken, length: from };
}

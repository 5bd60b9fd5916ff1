import type { Rng } from '../../../random/index.ts';

/** Share of mixed answers from which a user picks something. */
const picks = 0.3;

/** Preferences of mixed answers, as an interleaved ranking gathers them. */
export interface Votes {
	all: number;
	fresh: number;
	/**
	 * Draws the votes of so many mixed answers. A pick is the new model's as often as its conversion
	 * is of both models' together.
	 */
	draw(answers: number, freshConversion: number, oldConversion: number): void;
}

/** Votes from a stream of their own, none so far. */
export function createVotes(rng: Pick<Rng, 'binomial'>): Votes {
	return {
		all: 0,
		fresh: 0,
		draw(answers, freshConversion, oldConversion) {
			const both = freshConversion + oldConversion;
			const picked = rng.binomial(answers, picks);
			this.all += picked;
			this.fresh += rng.binomial(picked, both > 0 ? freshConversion / both : 0.5);
		}
	};
}

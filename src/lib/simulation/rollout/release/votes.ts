import { createRng } from '../../../random/index.ts';
import type { World } from '../../traffic/index.ts';

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

/** Votes of a world from its own stream, none so far. */
export function createVotes({ seed }: Pick<World, 'seed'>): Votes {
	const rng = createRng(seed).fork('votes');
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

import type { Measure } from './observe.ts';

/** What a measure may read, both ends included. */
export interface Bounds {
	readonly min: number;
	readonly max: number;
}

/** One promise of a data contract: a number of the batch, and what it may be. */
export interface Expectation extends Bounds {
	readonly id: string;
	/** The class in Great Expectations 1.x. */
	readonly name: string;
	/** Its name in one or two words. */
	readonly short: string;
	/** What it asks, in a few words. */
	readonly words: string;
	readonly measure: Measure;
}

/** Whether a batch that reads so keeps the promise. What cannot be read never does. */
export function holds(observed: number, { min, max }: Bounds): boolean {
	return observed >= min && observed <= max;
}

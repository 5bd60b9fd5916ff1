import { createRng, fillNormal } from '../../../random/index.ts';
import { streamMean, type StreamOptions } from './stream-mean.ts';

/** A stream of a model's losses: normal, with a standard deviation of 1, about a mean that may move. */
export function shiftingStream(options: StreamOptions): Float64Array {
	const values = new Float64Array(options.length);
	fillNormal(createRng(options.seed), values);
	return values.map((value, place) => value + streamMean(options, place));
}

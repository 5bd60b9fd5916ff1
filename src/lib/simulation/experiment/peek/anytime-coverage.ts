import { createRng, fillNormal } from '../../../random/index.ts';
import { alwaysValidTest } from '../../../stats/index.ts';

/** Streams of pairs of users, one of each side, whose interval is looked at after every pair. */
export interface CoverageRequest {
	readonly streams: number;
	/** Pairs in a stream. */
	readonly users: number;
	/** Standard deviation of the effects that are reckoned with, in standard deviations of one user. */
	readonly tau: number;
	readonly alpha: number;
	readonly seed: number | string;
}

/** Shares of streams whose interval held the truth at every single look. */
export interface CoverageResult {
	readonly alwaysValid: number;
	/** Of the interval that is meant for one look. */
	readonly fixed: number;
}

/**
 * How often an interval that is looked at after every user holds the truth all along. The true effect
 * plays no part: it moves both the difference and what has to be held. Yields the share done.
 *
 * @throws RangeError with a sentence for what cannot run
 */
export function* anytimeCoverage(
	request: CoverageRequest
): Generator<number, CoverageResult, void> {
	const { streams, users, tau, alpha, seed } = request;
	if (!(Number.isInteger(streams) && streams > 0 && Number.isInteger(users) && users > 0)) {
		throw new RangeError('Give at least one stream with at least one pair of users.');
	}
	// |sum of differences| at which an interval leaves the truth behind, after each pair.
	const [always, once] = [new Float64Array(users), new Float64Array(users)];
	const test = alwaysValidTest({ sd: 1, tau, alpha });
	for (let i = 0; i < users; i++) {
		const { radius, fixedRadius } = test.update(0, i + 1);
		always[i] = (radius * (i + 1)) / Math.SQRT2;
		once[i] = (fixedRadius * (i + 1)) / Math.SQRT2;
	}
	const rng = createRng(`coverage ${seed}`);
	const draws = new Float64Array(users);
	const held = [0, 0];
	for (let stream = 0; stream < streams; stream++) {
		rng.goTo(stream);
		fillNormal(rng, draws);
		if (staysWithin(draws, always)) held[0]!++;
		if (staysWithin(draws, once)) held[1]!++;
		yield (stream + 1) / streams;
	}
	return { alwaysValid: (held[0] as number) / streams, fixed: (held[1] as number) / streams };
}

function staysWithin(draws: Float64Array, reach: Float64Array): boolean {
	let sum = 0;
	for (let i = 0; i < draws.length; i++) {
		sum += draws[i] as number;
		if (Math.abs(sum) > (reach[i] as number)) return false;
	}
	return true;
}

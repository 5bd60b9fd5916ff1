import { createRng } from '../../random/index.ts';

/** A part of the traffic, and how the two models differ on it. */
export interface Segment {
	readonly name: string;
	/** Of all requests; the shares of a list add up to 1. */
	readonly share: number;
	/** Of its answers, those on which the two models differ. */
	readonly differs: number;
	/** Of those, the answers that only the new model would let through. */
	readonly newLets: number;
}

/** Requests that both models answered: one entry each, in the order of their arrival. */
export interface MirroredTraffic {
	readonly segments: readonly Segment[];
	/** Index into `segments`. */
	readonly segment: Uint8Array;
	/** 0: same answer; 1: only the old model lets it through; 2: only the new one would. */
	readonly answer: Uint8Array;
}

/**
 * Answers of an old model and of its shadow to the same requests. Requests are independent, so the
 * first m of them are as good a sample as any m.
 *
 * @param seed the same seed gives the same requests
 * @param requests how many, at least 1
 */
export function mirroredTraffic(
	seed: number | string,
	requests: number,
	segments: readonly Segment[]
): MirroredTraffic {
	const random = createRng(seed);
	const shares = segments.map(({ share }) => share);
	const segment = new Uint8Array(requests);
	const answer = new Uint8Array(requests);
	for (let i = 0; i < requests; i++) {
		const index = random.categorical(shares);
		const { differs, newLets } = segments[index] as Segment;
		segment[i] = index;
		const [first, second] = [random.uniform(), random.uniform()];
		if (first < differs) answer[i] = second < newLets ? 2 : 1;
	}
	return { segments, segment, answer };
}

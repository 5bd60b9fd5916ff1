import type { Answer } from './answer-of.ts';

/** A hair's breadth of a second, so that the end of an answer counts as said. */
const hair = 1e-9;

/** Points of the parts that are fully said after so many seconds: half a claim is no claim. */
export function heardBy({ parts }: Answer, seconds: number): number {
	return parts.reduce((sum, { to, points }) => sum + (to <= seconds + hair ? points : 0), 0);
}

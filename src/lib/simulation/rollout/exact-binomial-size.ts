import { binomial } from '../../stats/index.ts';

export interface ExactSizeOptions {
	/** The error rate that is still allowed. */
	readonly p0: number;
	/** The error rate that must not be missed, above p0. */
	readonly p1: number;
	/** One-sided. */
	readonly alpha: number;
	readonly power: number;
}

export interface ExactSize {
	/** The fewest requests that will do. */
	readonly n: number;
	/** Errors among them that say "above p0". */
	readonly rejectAtOrAbove: number;
	readonly size: number;
	readonly power: number;
	/** From here on every larger number will do too; errors come whole, so power is a saw. */
	readonly lasting: number;
}

/** More requests than this are not looked for. */
const most = 1_099_511_627_776;

/**
 * Requests for an exact binomial test of one error rate: whether it is above p0, seen with this power
 * if it is p1. For each number of errors that rejects, the sizes that go with it are one stretch, in
 * which power rises; so two bisections a stretch are enough.
 *
 * @throws RangeError if p1 is not above p0, or the two lie too close to be told apart
 */
export function exactBinomialSize({ p0, p1, alpha, power }: ExactSizeOptions): ExactSize {
	if (!(p1 > p0))
		throw new RangeError(`exactBinomialSize requires p1 above p0, got ${p1} and ${p0}`);
	let first: number | undefined;
	let firstReject = 0;
	let start = 1;
	for (let k = 1; k < 100_000; k++) {
		const end = firstWith((n) => tail(n, p0, k) > alpha, Math.max(start, k)) - 1;
		const enough = firstWith((n) => tail(n, p1, k) >= power, k);
		if (first === undefined && Math.max(enough, start) <= end) {
			first = Math.max(enough, start);
			firstReject = k;
		}
		// Once a stretch has the power from its very start, all later ones have it too.
		if (first !== undefined && tail(end + 1, p1, k + 1) >= power) {
			const lasting = Math.max(enough, start);
			return {
				n: first,
				rejectAtOrAbove: firstReject,
				size: tail(first, p0, firstReject),
				power: tail(first, p1, firstReject),
				lasting
			};
		}
		start = Math.max(start, end + 1);
	}
	throw new RangeError(
		`exactBinomialSize cannot tell ${p0} from ${p1} with fewer than 2^40 requests`
	);
}

/** At least k errors among n requests. */
function tail(n: number, p: number, k: number): number {
	return n < k ? 0 : binomial(n, p).sf(k - 1);
}

/** The first whole number from `low` on for which something holds that then holds for ever. */
function firstWith(holds: (n: number) => boolean, low: number): number {
	if (holds(low)) return low;
	let below = low;
	let above = 2 * low;
	while (!holds(above)) {
		below = above;
		above *= 2;
		if (above > most) throw new RangeError('exactBinomialSize looks no further than 2^40 requests');
	}
	while (above - below > 1) {
		const middle = Math.floor((below + above) / 2);
		if (holds(middle)) above = middle;
		else below = middle;
	}
	return above;
}

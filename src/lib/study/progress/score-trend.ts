import { welchTTest } from '../../stats/index.ts';

/** How scores went: the later half against the earlier one. */
export type ScoreTrend = {
	readonly n: number;
	/** Means, 0 to 1; of all scores while there are too few to halve. */
	readonly earlier: number | undefined;
	readonly later: number;
	/** `few`: no halves yet; `unclear`: chance alone makes such a difference. */
	readonly goes: 'few' | 'unclear' | 'up' | 'down';
};

/** Scores in a half, at least and at most: what is long past says little about now. */
const least = 3;
const most = 10;

/**
 * @param scores 0 to 1, the oldest first, at least one
 */
export function scoreTrend(scores: readonly number[]): ScoreTrend {
	const half = Math.min(most, Math.floor(scores.length / 2));
	const n = scores.length;
	if (half < least) return { n, earlier: undefined, later: mean(scores), goes: 'few' };
	const later = scores.slice(-half);
	const earlier = scores.slice(-2 * half, -half);
	return { n, earlier: mean(earlier), later: mean(later), goes: goesTo(earlier, later) };
}

const mean = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

function goesTo(earlier: readonly number[], later: readonly number[]): ScoreTrend['goes'] {
	const isFlat = [earlier, later].every((half) => half.every((score) => score === half[0]));
	if (isFlat) {
		const change = (later[0] ?? 0) - (earlier[0] ?? 0);
		return change === 0 ? 'unclear' : change > 0 ? 'up' : 'down';
	}
	const [low, high] = welchTTest(earlier, later).interval;
	if (low > 0) return 'up';
	return high < 0 ? 'down' : 'unclear';
}

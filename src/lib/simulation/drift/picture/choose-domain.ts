import { StatsError } from '../../../stats/index.ts';
import { at } from '../families/parameter-at.ts';

/** Ends that are further apart cannot be widened to round numbers. */
const widest = 1e300;
const shownShare = 0.998;
const steps = [1, 2, 2.5, 5, 10];

/**
 * The stretch of values that a picture of both windows shows: all but the outermost rows of either,
 * widened to round numbers so that it stays put while a slider moves a little.
 *
 * @param reference sorted, not empty
 * @param current sorted, not empty
 * @throws StatsError `out-of-range` if the ends are too far apart to be drawn
 */
export function chooseDomain(reference: Float64Array, current: Float64Array): [number, number] {
	const ends = [reference, current].map((sorted) => {
		const cut = Math.floor(((1 - shownShare) / 2) * sorted.length);
		return [at(sorted, cut), at(sorted, sorted.length - 1 - cut)] as const;
	});
	const low = Math.min(...ends.map(([first]) => first));
	const high = Math.max(...ends.map(([, last]) => last));
	if (!(Math.max(-low, high, high - low) <= widest)) {
		throw new StatsError(
			'out-of-range',
			`A picture requires values within ${widest}, got ${low} to ${high}: divide them by a constant`
		);
	}
	if (low === high) return widenPoint(low);
	const step = roundStep((high - low) / 8);
	const padded = 0.04 * (high - low);
	const floor = low >= 0 && low < 2 * step ? 0 : Math.floor((low - padded) / step) * step;
	return [floor, Math.ceil((high + padded) / step) * step];
}

function widenPoint(value: number): [number, number] {
	const reach = Math.max(1, Math.abs(value) * 0.1);
	return [value - reach, value + reach];
}

/** The smallest of 1, 2, 2.5, 5 times a power of ten that is at least the width. */
function roundStep(width: number): number {
	let power = 1;
	while (power > width) power /= 10;
	while (power * 10 <= width) power *= 10;
	return power * (steps.find((step) => step * power >= width) ?? 10);
}

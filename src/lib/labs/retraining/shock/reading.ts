import { shockSummary, type ShockBlock } from '$lib/simulation/retraining';
import type { ShockState } from './state.ts';

/** A mean with its 95 % interval, rounded for print. */
export type Mean = { readonly mean: number; readonly low: number; readonly high: number };

/** What training on each day after the shock comes to. */
export type ShockReading = {
	readonly state: ShockState;
	readonly worlds: number;
	/** Accuracy won on the old model on the last watched day. */
	readonly gain: readonly Mean[];
	/** Money saved against never training. */
	readonly saved: readonly Mean[];
	/** Share of worlds in which the new model ends worse than the old one. */
	readonly worse: readonly number[];
	/** Share of the days learnt from that lie after the shock. */
	readonly fresh: readonly number[];
	readonly bestDay: number;
	/** What a training of the first week costs more than on the best day. */
	readonly firstWeek: Mean;
};

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
const meanOf = ({ mean, low, high }: Mean, digits: number): Mean => ({
	mean: rounded(mean, digits),
	low: rounded(low, digits),
	high: rounded(high, digits)
});

export function readingOf(state: ShockState, blocks: readonly ShockBlock[]): ShockReading {
	const { gain, money, worse, fresh, bestDay, firstWeek } = shockSummary(blocks);
	return {
		...{ state, bestDay, worlds: blocks.reduce((sum, block) => sum + block.worlds, 0) },
		gain: gain.map((mean) => meanOf(mean, 5)),
		// What is saved is what is not spent: both ends change places.
		saved: money.map(({ mean, low, high }) => meanOf({ mean: -mean, low: -high, high: -low }, 1)),
		worse: worse.map((share) => rounded(share, 3)),
		fresh: Array.from(fresh, (share) => rounded(share, 4)),
		firstWeek: meanOf(firstWeek, 1)
	};
}

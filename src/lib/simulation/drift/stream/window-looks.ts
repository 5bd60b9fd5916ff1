import { binCountsFromSorted, binEdges, ksTestFromSorted, psi } from '../../../stats/index.ts';
import { sortedWindow, type SortedWindow } from './sorted-window.ts';
import type { WindowSettings } from './stream-settings.ts';

/** What windows say at each look; a look's place is that of the window's last value. */
export interface WindowLooks {
	readonly places: Int32Array;
	readonly psi: Float64Array;
	/** The widest gap, as D. */
	readonly gap: Float64Array;
}

interface LookOptions {
	readonly bins: number;
	/** Values are 0 and 1: two categories, which quantiles cannot cut. */
	readonly binary: boolean;
}

const rightAndWrong = Float64Array.of(-Infinity, 0.5, Infinity);

/**
 * PSI and KS of window after window along a stream. Both windows stay sorted while they slide, so
 * that a value costs one move in memory and only a look is counted.
 *
 * @param values finite, in order; fewer than both windows hold get no look
 */
export function windowLooks(
	values: Float64Array,
	windows: WindowSettings,
	{ bins, binary }: LookOptions
): WindowLooks {
	const { reference: n, current: m, every, sliding } = windows;
	const first = n + m;
	const count = Math.max(0, Math.floor((values.length - first) / every) + 1);
	const looks = {
		places: new Int32Array(count),
		psi: new Float64Array(count),
		gap: new Float64Array(count)
	};
	if (count === 0) return looks;
	const before = sortedWindow(values.subarray(0, n));
	const now = sortedWindow(values.subarray(n, first));
	const edgesNow = () => (binary ? rightAndWrong : binEdges(before.sorted, bins));
	let edges = edgesNow();
	for (let look = 0; look < count; look++) {
		const end = first + look * every;
		if (look > 0) slide(values, { before, now, from: end - every, to: end }, windows);
		if (sliding) edges = edgesNow();
		looks.places[look] = end - 1;
		looks.psi[look] = psiOf(before.sorted, now.sorted, edges);
		looks.gap[look] = ksTestFromSorted(before.sorted, now.sorted, gapOnly).statistic;
	}
	return looks;
}

/** The p-value is not asked for at a look: the line is a gap. */
const gapOnly = { method: 'asymptotic' } as const;

const psiOf = (before: Float64Array, now: Float64Array, edges: Float64Array) =>
	psi(binCountsFromSorted(before, edges), binCountsFromSorted(now, edges)).psi;

interface Slide {
	readonly before: SortedWindow;
	readonly now: SortedWindow;
	readonly from: number;
	readonly to: number;
}

function slide(values: Float64Array, { before, now, from, to }: Slide, windows: WindowSettings) {
	const { reference: n, current: m, sliding } = windows;
	for (let place = from; place < to; place++) {
		const leaving = values[place - m] as number;
		now.replace(leaving, values[place] as number);
		if (sliding) before.replace(values[place - m - n] as number, leaving);
	}
}

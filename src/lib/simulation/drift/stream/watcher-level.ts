import type { ReaderId } from './watcher-of.ts';

type State = Readonly<Record<string, number>>;
type Options = Readonly<Record<string, number>>;

const ratio = (value: number, line: number) => (line > 0 && line < Infinity ? value / line : 0);

/**
 * How near each detector is to its line, from its state: 1 is the line. ADWIN has none that could be
 * drawn; its level is the number of values in its window, which falls when it rings.
 */
const levels: Readonly<Record<ReaderId, (state: State, options: Options) => number>> = {
	cusum: ({ up = 0, down = 0 }, { h = 1 }) => Math.max(up, down) / h,
	ewma: ({ z = 0, lower = 0, upper = 0 }) => {
		const middle = (lower + upper) / 2;
		return ratio(Math.abs(z - middle), upper - middle);
	},
	'page-hinkley': ({ increase = 0, decrease = 0 }, { threshold = 1 }) =>
		Math.max(increase, decrease) / threshold,
	ddm: ({ n = 0, p = 0, pMin = 0, sMin = 0 }, { driftThreshold = 1 }) =>
		Math.max(0, ratio(p + Math.sqrt((p * (1 - p)) / Math.max(1, n)) - pMin, sMin * driftThreshold)),
	adwin: ({ width = 0 }) => width
};

export function watcherLevel(id: ReaderId, state: object, options: Options): number {
	return levels[id](state as State, options);
}

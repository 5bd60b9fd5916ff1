import { linePath } from '$lib/components/charts';
import type { WorldReading } from '$lib/labs/retraining';
import type { PresetMiniature } from './preset-miniature.ts';

/** Accuracy through two years as paths in a unit square. */
export type WorldDrawing = {
	readonly best: string;
	readonly never: string;
	readonly mine: string;
	/** Where a model went into service, as a percentage of the width. */
	readonly trained: readonly number[];
};

const every = 4;

/** A series from the left edge to the right, lowest value at the foot. */
function path(
	{ days, length }: WorldReading,
	values: readonly number[],
	[low, high]: readonly [number, number],
	[width, height]: readonly [number, number]
): string {
	return linePath(
		days.flatMap((day, i) => {
			if (i % every !== 0 && i !== days.length - 1) return [];
			const share = ((values[i] ?? 0) - low) / (high - low);
			return [[(width * (day + 0.5)) / length, height * (1 - Math.max(0, share))] as const];
		})
	);
}

/** From where the policy's accuracy, or the half of what doing nothing loses, would touch the foot. */
function ends({ mine, never, best }: WorldReading): [number, number] {
	const high = Math.max(...best) + 0.005;
	const low = Math.min(...mine.accuracy, (Math.min(...never.accuracy) + high) / 2);
	return [low - 0.1 * (high - low), high];
}

export function worldDrawing(reading: WorldReading): WorldDrawing {
	const within = ends(reading);
	const draw = (values: readonly number[]) => path(reading, values, within, [1000, 100]);
	return {
		best: draw(reading.best),
		never: draw(reading.never.accuracy),
		mine: draw(reading.mine.accuracy),
		trained: reading.decisions.flatMap(({ day, outcome }) =>
			outcome === 'deployed' ? (100 * (day + 1)) / reading.length : []
		)
	};
}

/** A preset beside its name: the policy's accuracy, and that of the best rule. */
export function worldMiniature(reading: WorldReading): PresetMiniature {
	const within = ends(reading);
	const draw = (values: readonly number[]) => path(reading, values, within, [160, 54]);
	return { reference: draw(reading.best), current: `${draw(reading.mine.accuracy)}V54H0Z` };
}

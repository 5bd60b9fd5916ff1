import type { MythAxis } from './myth-figure.ts';

/** A share of something, from 0 to 100 %. */
export function shareAxis(title: string, max = 100): MythAxis {
	const ticks = max > 60 ? [0, 25, 50, 75, 100] : [0, 10, 20, 30, 40, 50];
	return {
		title,
		unit: ' %',
		min: 0,
		max,
		scale: 'linear',
		ticks: ticks.filter((tick) => tick <= max),
		decimals: 1
	};
}

/** A number of rows a side. */
export function rowsAxis(min: number, max: number, ticks: readonly number[]): MythAxis {
	return { title: 'rows a side', unit: '', min, max, scale: 'log', ticks, decimals: 0 };
}

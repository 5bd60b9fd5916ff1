import { linePath, linearScale, powerScale, type Point } from '$lib/components/charts';
import { loopRules, type Reading } from '$lib/simulation/loop';

/** Pixels from the top of the two strips; across, everything is a share of their width. */
export const strip = { psiTop: 34, psiBase: 108, accuracyTop: 138, accuracyBase: 190, height: 218 };

const { days, psiAlarm, rowsPerDay } = loopRules;
const psiScale = powerScale([0, 1], [strip.psiBase, strip.psiTop]);
const accuracyScale = linearScale([0.55, 0.95], [strip.accuracyBase, strip.accuracyTop]);

/** A day as a place across the strips: `61.67%`. */
export function across(day: number): string {
	return `${((100 * day) / days).toFixed(2)}%`;
}

/** The height of a PSI, on a square-root scale that ends at 1. */
export function psiHeight(psi: number): number {
	return psiScale(Math.min(1, Math.max(0, psi)));
}

/** The height of a share of right answers. */
export function accuracyHeight(share: number): number {
	return accuracyScale(share);
}

/** The share of a day's answers that its labels call right. */
export function accuracyOf(reading: Reading): number {
	return 1 - reading.wrong / rowsPerDay;
}

/** Calm days as dots and alarms as triangles, each at its place. */
export function psiMarks(readings: readonly Reading[]) {
	return readings.map(({ day, psi }) => ({
		day,
		x: across(day),
		y: Number(psiHeight(psi).toFixed(1)),
		alarm: psi > psiAlarm
	}));
}

/** Accuracy as a line in a box of 1200 wide, as high as the strip in pixels. */
export function accuracyPath(readings: readonly Reading[], labelledDay: number): string {
	const points = readings
		.filter(({ day }) => day <= labelledDay)
		.map((reading): Point => {
			const y = accuracyHeight(accuracyOf(reading)) - strip.accuracyTop;
			return [(1200 * reading.day) / days, y];
		});
	return linePath(points);
}

/**
 * Which retrains have room for their word: those whose next one is at least 20 days away, the last
 * always.
 */
export function namedRetrains(retrains: readonly number[]): Set<number> {
	return new Set(retrains.filter((day, i) => (retrains[i + 1] ?? Infinity) - day >= 20));
}

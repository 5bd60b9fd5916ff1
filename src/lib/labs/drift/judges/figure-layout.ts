import { powerScale } from '$lib/components/charts';
import type { BenchRow } from './bench-rows.ts';

/** One strip: where its marks stand, in pixels. */
export type Strip = {
	readonly row: BenchRow;
	/** The strip's base line. */
	readonly y: number;
	/** Where 95 % of quiet days end. */
	readonly quiet: number;
	/** Where 5 and 95 % of days like the present one lie. */
	readonly drifted: readonly [number, number];
	/** Today. */
	readonly now: number;
	readonly offScale: boolean;
};

export type Layout = {
	readonly strips: readonly Strip[];
	/** Where every judge rings. */
	readonly line: number;
	readonly left: number;
	readonly right: number;
	readonly bottom: number;
	/** Top of the habits' group. */
	readonly divide: number;
};

const groupGap = 26;
/** Room for the words above the strips: two lines of them on a phone. */
const topOf = (narrow: boolean) => (narrow ? 44 : 26);

/** Pixels a strip takes: on a phone its name stands above it. */
export const stripHeight = (narrow: boolean) => (narrow ? 52 : 38);

export function plotHeight(rows: readonly BenchRow[], narrow: boolean): number {
	return topOf(narrow) + rows.length * stripHeight(narrow) + groupGap + 24;
}

/** Every judge on the scale of his own limit: 1 rings. Square roots, as on every range bar. */
export function layoutOf(
	rows: readonly BenchRow[],
	{ width, narrow }: { width: number; narrow: boolean }
): Layout {
	const [left, right] = narrow ? [0, width - 14] : [212, width - 206];
	const most = Math.max(...rows.flatMap(({ rates, reading }) => reachesOf(rates, reading.reach)));
	const end = Math.min(6, Math.max(2, most));
	const scale = powerScale([0, end], [left, right]);
	const at = (reach: number) => scale(Math.min(end, Math.max(0, reach)));
	const [top, each] = [topOf(narrow), stripHeight(narrow)];
	const habits = rows.findIndex(({ judge }) => judge.group === 'habit');
	const strips = rows.map((row, i): Strip => {
		const { rates, reading } = row;
		const gap = habits >= 0 && i >= habits ? groupGap : 0;
		const drifted = rates?.drifted.reach;
		return {
			row,
			y: top + gap + (i + 1) * each - 10,
			quiet: at(rates?.quiet.reach[2] ?? 0),
			drifted: drifted ? [at(drifted[0]), at(drifted[2])] : [at(0), at(0)],
			now: at(reading.reach),
			offScale: reading.reach > end
		};
	});
	const bottom = (strips.at(-1)?.y ?? top) + 4;
	const divide = top + Math.max(0, habits) * each + groupGap;
	return { strips, line: scale(1), left, right, bottom, divide };
}

function reachesOf(rates: BenchRow['rates'], now: number): number[] {
	const known = rates ? [rates.quiet.reach[2], rates.drifted.reach[2]] : [];
	return [...known, now].map((reach) => Math.min(6, reach));
}

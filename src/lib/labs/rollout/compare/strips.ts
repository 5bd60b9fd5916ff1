import { linearScale, type Scale } from '$lib/components/charts';
import type { PlanRow, ShareStep } from './plan-rows.ts';

/** Where the strips of all plans stand, on one time axis. */
export type PlanPlaces = {
	readonly x: Scale;
	readonly left: number;
	readonly right: number;
	/** Top and foot of each strip. */
	readonly strips: readonly { readonly top: number; readonly base: number }[];
	/** Foot of the last, where time is written. */
	readonly foot: number;
	/** Names stand above their strips, not beside them. */
	readonly above: boolean;
};

const sizes = {
	wide: { head: 30, high: 42, gap: 16 },
	narrow: { head: 26, high: 30, gap: 34 }
};
const axis = 30;

/** Height of the picture for so many plans. */
export function stripsHeight(plans: number, narrow: boolean): number {
	const { head, high, gap } = narrow ? sizes.narrow : sizes.wide;
	return head + (narrow ? gap - 14 : 0) + plans * (high + gap) - gap + axis;
}

/** Where everything stands at a width. */
export function planPlaces(
	{ width, narrow }: { width: number; narrow: boolean },
	plans: number,
	minutes: number
): PlanPlaces {
	const { head, high, gap } = narrow ? sizes.narrow : sizes.wide;
	const left = narrow ? 0 : width > 640 ? 236 : 148;
	const right = width - (narrow ? 0 : 104);
	const first = head + (narrow ? gap - 14 : 0);
	const strips = Array.from({ length: plans }, (_, i) => {
		const top = first + i * (high + gap);
		return { top, base: top + high };
	});
	const foot = strips.at(-1)?.base ?? first;
	return {
		x: linearScale([0, minutes], [left, right]),
		...{ left, right, strips, foot, above: narrow }
	};
}

/** The share of a row over time as an area on its strip's foot. */
export function shareArea(
	{ x, strips, right }: PlanPlaces,
	row: number,
	steps: readonly ShareStep[],
	of: 'fresh' | 'mirrored'
): string {
	const strip = strips[row];
	if (!strip) return '';
	const { top, base } = strip;
	return steps
		.map((step, i) => {
			const share = step[of];
			if (share <= 0) return '';
			const next = steps[i + 1];
			const to = next ? x(next.minute) : right;
			const y = base - share * (base - top);
			return `M${x(step.minute).toFixed(1)} ${base}V${y.toFixed(1)}H${to.toFixed(1)}V${base}Z`;
		})
		.join('');
}

const letter = 7.4;

/** Where the words about the end stand: right of its mark, or left of it where there is no room. */
export function endLabel(
	{ x, left, right, strips }: PlanPlaces,
	i: number,
	row: PlanRow
): { x: number; y: number; anchor: 'start' | 'end'; isOnNew: boolean } {
	const { top, base } = strips[i] ?? { top: 0, base: 0 };
	const at = x(row.endsAt);
	const fits = at + 8 + letter * row.endText.length < right;
	const share = shareBeside(row, fits);
	const isOnNew = share > 0.6;
	// Where half is solid and half is hatched, words stand on the hatched half.
	const y = share > 0.25 && share <= 0.6 ? top + 15 : (top + base) / 2 + 4.5;
	const place = { x: fits ? at + 8 : Math.max(left + 60, at - 8), y, isOnNew };
	return { ...place, anchor: fits ? 'start' : 'end' };
}

/** The new model's share right or left of the end's mark. */
function shareBeside({ steps, end, endsAt }: PlanRow, isAfter: boolean): number {
	if (isAfter) return end === 'rolled back' ? 0 : (steps.at(-1)?.fresh ?? 0);
	return steps.findLast(({ minute }) => minute < endsAt - 1e-9)?.fresh ?? 0;
}

import { placed, type FamilySide } from '../side.ts';
import { familyOf } from '../families/families.ts';
import type { LiveRequest } from '../live/request.ts';

export type Windows = LiveRequest['windows'];

/**
 * What "more drift" means for a pair of windows.
 * `shift`: the current window stands so many sds of the reference away.
 * `times`: it has moved and stretched so many times as far as on the desk.
 * `share`: so large a share of its rows comes from the drifted population, the rest from the reference.
 */
export type EffectAxis = {
	readonly kind: 'shift' | 'times' | 'share';
	/** The drift on the desk, on this axis; 0 if there is none. */
	readonly present: number;
	/** Where the axis ends. */
	readonly reach: number;
};

/** Far enough for every detector to wake at its usual threshold, in sds of the reference. */
const wideReach = 0.8;

/** @param windows of shapes, painted bars or categories; a file's rows are judged by share */
export function effectAxis(windows: Windows): EffectAxis {
	const move = moveOf(windows);
	if (!move) return { kind: 'share', present: 1, reach: 1 };
	const [from, to] = [placed(move.reference), placed(move.current)];
	const shift = (to.mean - from.mean) / from.sd;
	const stretch = Math.abs(to.sd / from.sd - 1);
	if (stretch < 1e-9) {
		const present = Math.abs(shift) < 1e-12 ? 0 : Math.abs(shift);
		return { kind: 'shift', present, reach: Math.max(wideReach, 1.25 * present) };
	}
	return {
		kind: 'times',
		present: 1,
		reach: Math.max(1.25, Math.min(50, wideReach / (Math.abs(shift) + stretch)))
	};
}

export type Move = { readonly reference: FamilySide; readonly current: FamilySide };

/** Both sides, where the current window is the reference's shape in another place or width. */
export function moveOf(windows: Windows): Move | undefined {
	if (windows.kind !== 'numeric') return undefined;
	const { reference, current } = windows;
	if (reference.kind !== 'family' || current.kind !== 'family') return undefined;
	if (reference.family !== current.family || familyOf(reference.family).discrete) return undefined;
	const sameShape = placed(reference).shape.join() === placed(current).shape.join();
	return sameShape ? { reference, current } : undefined;
}

/**
 * Effects to judge at, from none to the end of the axis, close together near none, and the present one.
 *
 * @param count about how many, at least 3
 */
export function effectGrid({ present, reach }: EffectAxis, count: number): number[] {
	const last = count - 1;
	const grid = Array.from({ length: count }, (_, step) => reach * (step / last) * (step / last));
	// A point beside the present one would only repeat it.
	const isFree = (effect: number) => effect === 0 || Math.abs(effect - present) > 0.03 * present;
	return [...new Set([...grid.filter(isFree), present])].sort((one, other) => one - other);
}

/** Narrower than this the current window may not get, as a share of the reference's width. */
const narrowest = 0.02;

/** Where draws of the shape are put for an effect: a rising line, so that sorted rows stay sorted. */
export function placeAt(
	{ kind }: EffectAxis,
	{ reference, current }: Move
): (effect: number) => { scale: number; offset: number } {
	const [from, to] = [placed(reference), placed(current)];
	if (kind === 'shift') {
		const sign = to.mean < from.mean ? -1 : 1;
		return (effect) => ({ scale: from.scale, offset: from.offset + sign * effect * from.sd });
	}
	return (effect) => ({
		scale: Math.max(narrowest * from.scale, from.scale + effect * (to.scale - from.scale)),
		offset: from.offset + effect * (to.offset - from.offset)
	});
}

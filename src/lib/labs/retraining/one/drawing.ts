import { linearScale, linePath, triangle, type Frame, type Scale } from '$lib/components/charts';
import type { LabDecision } from '$lib/simulation/retraining';
import type { WorldReading } from './reading.ts';
import { lineOf } from './words.ts';

export type Strip = { readonly top: number; readonly base: number; readonly y: Scale };

/** Accuracy above money, on one axis of days. */
export type Strips = {
	readonly x: Scale;
	readonly left: number;
	readonly right: number;
	readonly accuracy: Strip;
	readonly money: Strip;
};

const sizes = {
	wide: { left: 50, right: 104, accuracy: 330, money: 210, between: 44 },
	narrow: { left: 42, right: 12, accuracy: 190, money: 130, between: 40 }
};
/** Above the strips: the handle, then the first name. */
const top = 62;
const below = 44;

export function stripsHeight(narrow: boolean): number {
	const { accuracy, money, between } = narrow ? sizes.narrow : sizes.wide;
	return top + accuracy + between + money + below;
}

export function stripsOf(frame: Frame, reading: WorldReading): Strips {
	const size = frame.narrow ? sizes.narrow : sizes.wide;
	const [left, right] = [size.left, frame.width - size.right];
	const base = top + size.accuracy;
	const foot = base + size.between + size.money;
	return {
		...{ left, right, x: linearScale([0, reading.length], [left, right]) },
		accuracy: { top, base, y: linearScale(accuracyEnds(reading), [base, top]) },
		money: {
			top: foot - size.money,
			base: foot,
			y: linearScale([0, moneyRoof(reading)], [foot, foot - size.money])
		}
	};
}

const least = (list: readonly number[]) => list.reduce((low, value) => Math.min(low, value), 1);
const most = (list: readonly number[]) => list.reduce((high, value) => Math.max(high, value), 0);

/** Low enough for the policy and its line; a model that was left alone may leave the paper. */
function accuracyEnds(reading: WorldReading): [number, number] {
	const { mine, clairvoyant, never, best } = reading;
	const own = Math.min(
		least(mine.accuracy),
		least(clairvoyant.accuracy),
		lineOf(reading) ?? 1,
		Math.max(least(never.accuracy), least(mine.accuracy) - 0.06)
	);
	const low = Math.floor(20 * (own - 0.01)) / 20;
	return [Math.min(low, 0.85), Math.min(1, Math.ceil(50 * (most(best) + 0.005)) / 50)];
}

/** High enough for the policy; what doing nothing costs may leave the paper. */
function moneyRoof({ mine, never, clairvoyant }: WorldReading): number {
	const own = Math.max(most(mine.money), most(clairvoyant.money), 1);
	const all = Math.max(own, most(never.money));
	return 1.12 * (all > 2 * own ? 1.25 * own : all);
}

/** A series over the drawn days; what leaves the strip is cut off there by the clip. */
export function seriesPath(
	{ x }: Strips,
	{ y }: Strip,
	days: readonly number[],
	values: readonly number[]
): string {
	return linePath(days.map((day, i) => [x(day + 0.5), y(values[i] ?? 0)]));
}

/** One mark a training, in one path a kind. */
export function markPaths(strips: Strips, reading: WorldReading) {
	const { decisions } = reading;
	const radius = decisions.length > 200 ? 1.6 : decisions.length > 40 ? 3 : 4.5;
	const paths = { better: '', worse: '', refused: '', failed: '' };
	for (const decision of decisions) {
		const [x, y] = markPlace(strips, reading, decision);
		const kind = markKind(decision);
		if (kind === 'worse') paths.worse += triangle(x, y, 1.15 * radius);
		else if (kind === 'failed') paths.failed += cross(x, y, radius);
		else paths[kind] += circle(x, y, radius);
	}
	return { ...paths, radius };
}

export function markKind({ outcome, before, after }: LabDecision) {
	if (outcome !== 'deployed') return outcome;
	return after < before ? 'worse' : 'better';
}

/** On the curve, in the evening of its day. */
export function markPlace(
	{ x, accuracy }: Strips,
	{ days, mine }: WorldReading,
	{ day }: LabDecision
): readonly [x: number, y: number] {
	const at = days.findLastIndex((drawn) => drawn <= day);
	const y = accuracy.y(mine.accuracy[at] ?? 0);
	return [x(day + 1), Math.max(accuracy.top, Math.min(accuracy.base, y))];
}

const circle = (x: number, y: number, r: number) =>
	`M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

const cross = (x: number, y: number, r: number) =>
	`M${(x - r).toFixed(1)} ${(y - r).toFixed(1)}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`;

export type EndName = {
	readonly text: string;
	readonly role: 'current' | 'reference' | 'ink';
	y: number;
};

const nameHeight = 15;

/** Names at the ends of their lines, moved apart where they would overlap, none outside its strip. */
export function endNames({ top: roof, base }: Strip, names: readonly EndName[]): EndName[] {
	const placed = names
		.map((name) => ({ ...name, y: Math.max(roof + 4, Math.min(base, name.y + 4)) }))
		.sort((one, other) => one.y - other.y);
	for (const [i, name] of placed.entries()) {
		name.y = Math.max(name.y, (placed[i - 1]?.y ?? -Infinity) + nameHeight);
	}
	let limit = base + 4;
	for (const name of placed.toReversed()) {
		name.y = Math.min(name.y, limit);
		limit = name.y - nameHeight;
	}
	return placed;
}

export const lastOf = (list: readonly number[]): number => list.at(-1) ?? 0;

/** The names at the ends of a strip's lines. */
export function namesOf(
	{ y, top: roof, base }: Strip,
	lines: { readonly mine: number; readonly never: number; readonly third: number },
	third: string,
	tail: (value: number) => string
): EndName[] {
	const gone = y(lines.never) > base + 1 ? ' ↓' : y(lines.never) < roof - 1 ? ' ↑' : '';
	return [
		{ text: `never${tail(lines.never)}${gone}`, role: 'reference', y: y(lines.never) },
		{ text: `yours${tail(lines.mine)}`, role: 'current', y: y(lines.mine) },
		{ text: `${third}${tail(lines.third)}`, role: 'ink', y: y(lines.third) }
	];
}

/** The training whose evening is nearest. */
export function nearest(decisions: readonly Pick<LabDecision, 'day'>[], day: number): number {
	let [best, distance] = [-1, Infinity];
	decisions.forEach((decision, i) => {
		const here = Math.abs(decision.day + 1 - day);
		if (here < distance) [best, distance] = [i, here];
	});
	return best;
}

/** The training that changed most, which is looked at first. */
export function firstLook(decisions: readonly LabDecision[]): number {
	const change = ({ before, after }: LabDecision) => Math.abs(after - before) || 0;
	return decisions.reduce(
		(best, decision, i) =>
			best < 0 || change(decision) > change(decisions[best] as LabDecision) ? i : best,
		-1
	);
}

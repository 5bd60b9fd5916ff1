import { linearScale, linePath, niceTicks, type Frame, type Point } from '$lib/components/charts';
import type { BanditReading, PolicyReading } from './reading.ts';
import { armName } from './state.ts';

/** The floor is drawn as long as the policies are not pressed flat under it. */
const mostOverPolicies = 1.35;

/** Where users and lost purchases stand on paper. */
export function regretScales(frame: Frame, reading: BanditReading) {
	const { state, policies, floor } = reading;
	const [left, right, top, base] = [
		52,
		frame.width - (frame.narrow ? 88 : 128),
		34,
		frame.height - 46
	];
	const lost = Math.max(...policies.map(({ regretSoFar }) => regretSoFar.at(-1) ?? 0));
	const end = floor?.at(-1) ?? 0;
	const hasFloor = end > 0 && end <= mostOverPolicies * lost;
	const most = 1.06 * Math.max(lost, hasFloor ? end : 0) || 1;
	return {
		...{ left, right, top, base, most, hasFloor },
		x: linearScale([0, state.steps], [left, right]),
		y: linearScale([0, most], [base, top])
	};
}

export type RegretScales = ReturnType<typeof regretScales>;

/** A sum that grows with the users. */
export function growth(
	{ x, y }: RegretScales,
	{ at }: BanditReading,
	sums: readonly number[]
): string {
	return linePath([[x(0), y(0)], ...sums.map((sum, k): Point => [x(at[k] ?? 0), y(sum)])]);
}

export type LineLabel = { readonly policy: PolicyReading; readonly y: number };

/** A label at the end of each line, apart from its neighbours. */
export function lineLabels({ y, base, top }: RegretScales, { policies }: BanditReading) {
	const gap = 18;
	const labels = policies
		.map((policy) => ({ policy, y: y(policy.regret) + 4 }))
		.sort((one, other) => one.y - other.y);
	for (let k = 1; k < labels.length; k++) {
		labels[k]!.y = Math.max(labels[k]!.y, labels[k - 1]!.y + gap);
	}
	const over = Math.max(0, (labels.at(-1)?.y ?? 0) - base - 2);
	if (over > 0) liftFrom(labels, over, gap);
	return labels.map((label): LineLabel => ({ ...label, y: Math.max(top, label.y) }));
}

/** The lowest goes up by so much, and pushes the others on. */
function liftFrom(labels: { y: number }[], over: number, gap: number): void {
	labels.at(-1)!.y -= over;
	for (let k = labels.length - 2; k >= 0; k--) {
		labels[k]!.y = Math.min(labels[k]!.y, labels[k + 1]!.y - gap);
	}
}

export type Band = {
	readonly path: string;
	/** Where it is the best arm of that time. */
	readonly best: string;
	/** The name, where the band is tall enough for it. */
	readonly name: { readonly text: string; readonly x: number; readonly y: number } | undefined;
};

/** Where time and shares of users stand in a small picture. */
export function bandScales({ width, height }: Frame, steps: number) {
	const [left, right, top, base] = [2, width - 2, 4, height - 40];
	return {
		...{ left, right, top, base },
		x: linearScale([0, steps], [left, right]),
		y: linearScale([0, 1], [base, top])
	};
}

export type BandScales = ReturnType<typeof bandScales>;

/** Shares of users as bands, the first arm at the bottom; the best arm of the time is marked. */
export function bandsOf(
	scales: BandScales,
	{ state, at }: BanditReading,
	{ shares }: PolicyReading
): Band[] {
	const { x } = scales;
	const { rates, steps, change } = state;
	const best = rates.indexOf(Math.max(...rates));
	const mirror = change === 'none' ? best : rates.length - 1 - best;
	const middle = (k: number) => ((at[k - 1] ?? 0) + (at[k] ?? 0)) / 2;
	const times = shares.map((_, k) => middle(k));
	let below = shares.map(() => 0);
	return rates.map((_, arm) => {
		const low = below;
		const high = shares.map((list, k) => (low[k] ?? 0) + (list[arm] ?? 0));
		below = high;
		const edges = { scales, times, low, high };
		const isBest = (time: number) => arm === (time < steps / 2 ? best : mirror);
		return {
			path: bandPath(edges, () => true, [x(0), x(steps)]),
			best: bandPath(edges, isBest, [
				isBest(0) ? x(0) : x(steps / 2),
				isBest(steps) ? x(steps) : x(steps / 2)
			]),
			name: nameOf(edges, arm)
		};
	});
}

type Edges = {
	readonly scales: BandScales;
	readonly times: readonly number[];
	readonly low: readonly number[];
	readonly high: readonly number[];
};

function bandPath(
	{ scales: { x, y }, times, low, high }: Edges,
	isIn: (time: number) => boolean,
	[from, to]: readonly [number, number]
): string {
	const inside = times.flatMap((time, k) => (isIn(time) ? [k] : []));
	const [first, last] = [inside[0], inside.at(-1)];
	if (first === undefined || last === undefined) return '';
	const edge = (side: readonly number[]): Point[] => [
		[from, y(side[first] ?? 0)],
		...inside.map((k): Point => [x(times[k] ?? 0), y(side[k] ?? 0)]),
		[to, y(side[last] ?? 0)]
	];
	return `${linePath([...edge(high), ...edge(low).reverse()])}Z`;
}

function nameOf({ scales: { x, y }, times, low, high }: Edges, arm: number): Band['name'] {
	const tall = times.map((_, k) => (high[k] ?? 0) - (low[k] ?? 0));
	// Away from the edges, and from the moment at which arms may change places.
	const edge = (k: number) => Math.min(k, Math.abs(k - tall.length / 2), tall.length - 1 - k);
	const inner = tall.map((share, k) => (edge(k) < 6 ? 0 : share));
	const k = inner.indexOf(Math.max(...inner));
	const [lower, upper] = [y(low[k] ?? 0), y(high[k] ?? 0)];
	if (lower - upper < 13) return undefined;
	return { text: armName(arm), x: x(times[k] ?? 0), y: (lower + upper) / 2 + 4 };
}

/** Points that an estimate may be off, as far as any policy's reach, in shares. */
export function farthestOff({ policies }: BanditReading): number {
	const ends = policies.flatMap(({ arms, pickedBias }) => [
		...arms.map(({ bias, biasError }) => Math.abs(bias) + 2 * biasError),
		Math.abs(pickedBias)
	]);
	return Math.max(0.001, ...ends);
}

/** Where points too low and too high stand in a small picture. */
export function offScales({ width, height }: Frame, most: number) {
	const [left, right, base] = [66, width - 50, height - 42];
	const ticks = niceTicks(-100 * most, 100 * most, 3);
	return {
		...{ left, right, base, ticks },
		x: linearScale([-100 * most, 100 * most], [left, right])
	};
}

import { linearScale, linePath, logScale, type Frame, type Point } from '$lib/components/charts';
import type { PeekReading, RuleReading } from './reading.ts';

/** A p below this is drawn at the upper edge. */
const leastP = 0.0001;

/** Where users and p stand on paper: small p are high up, since they are what is looked for. */
export function pathScales(frame: Frame, reading: PeekReading, rule: RuleReading) {
	const [left, right, top, base] = [52, frame.width - 14, 34, frame.height - 46];
	const ticks = decades(reading, rule);
	return {
		...{ left, right, top, base, ticks },
		x: linearScale([0, reading.state.users], [left, right]),
		y: logScale([1, ticks.at(-1) ?? leastP], [base, top])
	};
}

/** From 1 down to the power of ten below all paths and the rule's line. */
function decades({ paths }: PeekReading, { boundsP }: RuleReading): number[] {
	const least = Math.min(...paths.flat(), ...boundsP.filter((p) => p > 0));
	return [1, 0.1, 0.01, 0.001, leastP].filter((p) => p >= 0.01 || 10 * p > least);
}

export type PathScales = ReturnType<typeof pathScales>;

const high = (scales: PathScales, p: number) =>
	Math.min(1, Math.max(scales.ticks.at(-1) ?? leastP, p));

/** A line in whole pixels, written as steps: there are many of these, and each comes with the page. */
export function plainPath(points: readonly Point[]): string {
	let path = '';
	let [x, y] = [0, 0];
	for (const [nextX, nextY] of points) {
		const [toX, toY] = [Math.round(nextX), Math.round(nextY)];
		path += `${path === '' ? 'M' : 'l'}${toX - x} ${toY - y}`;
		[x, y] = [toX, toY];
	}
	return path;
}

/** One test from its first users to its last, or as far as it went. */
export function pathOf(scales: PathScales, users: readonly number[], path: readonly number[]) {
	return plainPath(path.map((p, i): Point => [scales.x(users[i] ?? 0), scales.y(high(scales, p))]));
}

/** A drawn test: calm to the end, or stopped at a look. */
export type DrawnTest = {
	readonly path: string;
	readonly stop: { readonly x: number; readonly y: number } | undefined;
};

/** The drawn tests under a rule, the calm ones first so that the others lie on top. */
export function drawnTests(
	scales: PathScales,
	{ users, paths, looks }: PeekReading,
	{ first }: RuleReading
): DrawnTest[] {
	const { x, y } = scales;
	const all = paths.map((path, test): DrawnTest => {
		const at = looks[first[test] ?? -1];
		const place = at === undefined ? -1 : users.indexOf(at);
		if (at === undefined || place < 0) {
			return { path: pathOf(scales, users, path), stop: undefined };
		}
		const until = place + 1;
		return {
			path: pathOf(scales, users.slice(0, until), path.slice(0, until)),
			stop: { x: x(at), y: y(high(scales, path[place] ?? 1)) }
		};
	});
	return all.sort(
		(one, other) => Number(one.stop !== undefined) - Number(other.stop !== undefined)
	);
}

/** The rule's line: a mark at each look at which it is on the paper, joined where these are several. */
export function boundPath(scales: PathScales, { looks }: PeekReading, { boundsP }: RuleReading) {
	const { x, y, ticks } = scales;
	const least = ticks.at(-1) ?? leastP;
	const points = boundsP.flatMap((p, k): Point[] => (p >= least ? [[x(looks[k] ?? 0), y(p)]] : []));
	const marks = points.map(([at, level]) => `M${(at - 5).toFixed(1)} ${level.toFixed(1)}h10`);
	return linePath(points) + marks.join('');
}

/** Where the rule is named: above a level line, under one that falls on its way. */
export function boundSpot({ y, right, ticks }: PathScales, { boundsP }: RuleReading) {
	const last = boundsP.at(-1) ?? 1;
	const isFalling = boundsP.some((p) => p > 0 && p < last / 1.5);
	return { x: right, y: y(Math.max(ticks.at(-1) ?? 1, last)) + (isFalling ? 18 : -9) };
}

/** Where looks and shares stand on paper. */
export function growthScales(frame: Frame, looks: number, most: number) {
	const [left, right, top, base] = [46, frame.width - 14, 34, frame.height - 46];
	return {
		...{ left, right, top, base },
		x: linearScale([0, Math.max(1, looks)], [left, right]),
		y: linearScale([0, most], [base, top])
	};
}

export type GrowthScales = ReturnType<typeof growthScales>;

/** A share that grows from look to look. */
export const growthPath = ({ x, y }: GrowthScales, shares: readonly number[]): string =>
	linePath([[x(0), y(0)], ...shares.map((share, i): Point => [x(i + 1), y(share)])]);

/** What popular pages print: 1 − (1 − alpha)^k at each look. */
export function popularByLook(alpha: number, looks: number): number[] {
	let none = 1;
	return Array.from({ length: looks }, () => 1 - (none *= 1 - alpha));
}

/** A bar a look on 120 by 40: tests that stopped there. */
export function barsPath({ atLook }: RuleReading, most: number): string {
	const width = 120 / atLook.length;
	const gap = Math.min(1, width / 5);
	return atLook
		.map((share, look) => {
			const tall = (40 * share) / most;
			if (tall === 0) return '';
			const x = look * width + gap / 2;
			return `M${x.toFixed(1)} 40V${(40 - tall).toFixed(1)}h${(width - gap).toFixed(1)}V40Z`;
		})
		.join('');
}

import { linearScale, linePath, logScale, type Frame, type Point } from '$lib/components/charts';
import { plainPath } from './drawing.ts';
import type { CoverageReading } from './coverage.ts';

/** In standard errors; the always-valid interval begins wider than this. */
const most = 5;

/** Where users and distances from the truth stand on paper. */
export function coverageScales(frame: Frame, { at }: CoverageReading) {
	const [left, right, top, base] = [46, frame.width - 14, 34, frame.height - 46];
	return {
		...{ left, right, top, base },
		x: logScale([at[0] ?? 1, at.at(-1) ?? 10], [left, right]),
		y: linearScale([-most, most], [base, top])
	};
}

export type CoverageScales = ReturnType<typeof coverageScales>;

const within = (z: number) => Math.min(most, Math.max(-most, z));

/** The always-valid interval, above and below, from where it comes onto the paper. */
export function alwaysPaths({ x, y }: CoverageScales, { at, alwaysBound }: CoverageReading) {
	const side = (sign: 1 | -1) =>
		linePath(
			at.flatMap((users, i): Point[] => {
				const width = alwaysBound[i] ?? Infinity;
				return width > most ? [] : [[x(users), y(sign * width)]];
			})
		);
	return side(1) + side(-1);
}

/** The streams, those that stay within the interval of one look first, and where the others leave it. */
export function streamPaths({ x, y }: CoverageScales, reading: CoverageReading) {
	const { at, bound, paths } = reading;
	const inOrder = [...paths].sort((one, other) => Number(one.left > 0) - Number(other.left > 0));
	return inOrder.map(({ z, left }) => {
		const next = at.findIndex((users) => users >= left);
		const side = Math.sign(z[next] ?? 0) || 1;
		return {
			path: plainPath(z.map((value, i) => [x(at[i] ?? 1), y(within(value))])),
			leaves: left === 0 ? undefined : { x: x(Math.max(at[0] ?? 1, left)), y: y(side * bound) }
		};
	});
}

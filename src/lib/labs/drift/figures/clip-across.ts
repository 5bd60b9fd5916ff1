import type { Point } from '$lib/components/charts';

/** The part of a line between two upright edges, with the points where it meets them. */
export function clipAcross(line: readonly Point[], left: number, right: number): Point[] {
	return cut(
		cut(line, right, (x) => x > right),
		left,
		(x) => x < left
	);
}

function cut(line: readonly Point[], edge: number, isOutside: (x: number) => boolean): Point[] {
	const kept: Point[] = [];
	line.forEach((here, i) => {
		const before = line[i - 1];
		if (before && isOutside(before[0]) !== isOutside(here[0])) {
			const share = (edge - before[0]) / (here[0] - before[0]);
			kept.push([edge, before[1] + share * (here[1] - before[1])]);
		}
		if (!isOutside(here[0])) kept.push(here);
	});
	return kept;
}

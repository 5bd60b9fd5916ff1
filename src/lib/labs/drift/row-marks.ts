import { linearScale, type Frame, type Scale } from '$lib/components/charts';

/** Scales of a plane of two features, round in both: the origin in the middle, `reach` up and down. */
export function planeScales(frame: Frame, reach: number): { x: Scale; y: Scale } {
	const unit = Math.min(frame.width, frame.height) / (2 * reach);
	const span = frame.width / 2 / unit;
	return {
		x: linearScale([-span, span], [0, frame.width]),
		y: linearScale([-reach, reach], [frame.height, 0])
	};
}

export type RowPlaces = {
	readonly x: ArrayLike<number>;
	readonly y: ArrayLike<number>;
	/** 1 or 0. */
	readonly labels: ArrayLike<number>;
};

/** Rows of one outcome as one path: the first `most` rows, filled dots for positives, rings for the rest. */
export function rowMarks(
	{ x, y }: { x: Scale; y: Scale },
	rows: RowPlaces,
	wanted: number,
	most: number
): string {
	let path = '';
	for (let i = 0; i < Math.min(most, rows.x.length); i++) {
		if (rows.labels[i] !== wanted) continue;
		const [px, py] = [x(rows.x[i] ?? 0), y(rows.y[i] ?? 0)];
		if (px < 2 || px > x.range[1] - 2 || py < 2 || py > y.range[0] - 2) continue;
		path += wanted
			? `M${px.toFixed(1)} ${py.toFixed(1)}h0`
			: `M${(px - 2.6).toFixed(1)} ${py.toFixed(1)}a2.6 2.6 0 1 1 5.2 0a2.6 2.6 0 1 1 -5.2 0`;
	}
	return path;
}

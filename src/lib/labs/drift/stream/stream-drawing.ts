import {
	linearScale,
	linePath,
	niceTicks,
	triangle,
	type Frame,
	type Point,
	type Scale
} from '$lib/components/charts';
import type { StreamPicture, Strip } from '$lib/simulation/drift';

const gutter = 108;
const above = 22;
const handleRoom = 26;

export type StreamPlane = {
	readonly x: Scale;
	readonly y: Scale;
	/** Foot of the stream, and where the strips begin: the handle stands between them. */
	readonly foot: number;
	readonly strips: number;
	/** Foot of the last strip. */
	readonly base: number;
	/** Height of a strip. */
	readonly tall: number;
	readonly left: number;
	readonly right: number;
};

/** Where the stream and its strips stand, all on one time axis. */
export function streamPlane(frame: Frame, picture: StreamPicture, strips: number): StreamPlane {
	const left = frame.narrow ? 6 : gutter;
	const right = frame.width - 14;
	const base = frame.height - 44;
	const foot = frame.narrow ? 150 : 168;
	const from = foot + handleRoom;
	const known = picture.means.filter((mean) => mean !== null);
	const low = Math.min(...known, ...picture.truth);
	const high = Math.max(...known, ...picture.truth);
	const room = 0.06 * (high - low || 1);
	return {
		x: linearScale([0, picture.hours], [left, right]),
		y: linearScale([low - room, high + room], [foot - 8, above]),
		foot,
		strips: from,
		base,
		tall: (base - from) / strips,
		left,
		right
	};
}

/** A line through points that stops where one is not known. */
function brokenPath(points: readonly (Point | null)[]): string {
	let path = '';
	let run: Point[] = [];
	for (const [at, point] of points.entries()) {
		if (point) run.push(point);
		if (point && at < points.length - 1) continue;
		path += linePath(run);
		run = [];
	}
	return path;
}

/** The means as a line that stops where hours are missing. */
export const meansPath = ({ x, y }: StreamPlane, { means, step }: StreamPicture) =>
	brokenPath(means.map((mean, at) => (mean === null ? null : [x((at + 0.5) * step), y(mean)])));

export function truthPath({ x, y }: StreamPlane, { truth, step }: StreamPicture): string {
	return linePath(truth.map((level, at): Point => [x((at + 0.5) * step), y(level)]));
}

/** The highest level that a strip has room for, in hundredths of the line. */
const highest = 130;

/** As in a picture: nothing is known of these hours. */
const unknown = 255;

/** How near a detector came to its line; a strip's line stands at 100. */
export function levelPath({ x, tall }: StreamPlane, strip: Strip, step: number, foot: number) {
	const points = Array.from(strip.level, (level, at): Point | null => {
		return level === unknown ? null : [x((at + 0.5) * step), levelAt(foot, tall, level)];
	});
	return brokenPath(points);
}

/** Where a level stands in its strip. */
export const levelAt = (foot: number, tall: number, level: number) =>
	foot - 3 - (Math.min(highest, level) / highest) * (tall - 8);

/** Alarms as one path of triangles. */
export const alarmsPath = (hours: readonly number[], x: Scale, y: number, radius: number) =>
	hours.map((hour) => triangle(x(hour), y, radius)).join('');

/** Whole weeks along the axis, as many as there is room for. */
export const hourTicks = (hours: number, narrow: boolean) =>
	niceTicks(0, hours, narrow ? 4 : 8).filter((hour) => hour <= hours);

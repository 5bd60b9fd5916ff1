/** A part of the course with what the map needs of its lessons. */
export type MapPart = {
	id: string;
	title: string;
	lessons: { id: string; number: number; title: string; needs: { number: number }[] }[];
};

/** Places on the map of the course, in its own units: 1320 wide. */
export type MapDrawing = {
	stations: { id: string; number: number; title: string; x: number }[];
	parts: { id: string; title: string; x: number; isLast: boolean }[];
	/** An arc from a lesson to one that builds on it. */
	arcs: { from: string; to: string; path: string }[];
};

export const mapSize = { width: 1320, height: 196, line: 136 } as const;

const margin = 22;
/** A part is set off from the next by this many steps. */
const partGap = 0.55;

/**
 * The course as a line of numbered stations, with an arc from each lesson to those that build on it.
 *
 * @param parts in the order of the course
 */
export function mapDrawing(parts: readonly MapPart[]): MapDrawing {
	const lessons = parts.flatMap((part, index) =>
		part.lessons.map((lesson) => ({ ...lesson, part: index }))
	);
	const steps = lessons.length - 1 + partGap * (parts.length - 1);
	const step = steps > 0 ? (mapSize.width - 2 * margin) / steps : 0;
	const placed = lessons.map((lesson, index) => ({
		...lesson,
		x: round(margin + step * (index + partGap * lesson.part))
	}));
	const xOf = new Map(placed.map(({ number, x }) => [number, x]));
	const idOf = new Map(placed.map(({ number, id }) => [number, id]));
	return {
		stations: placed.map(({ id, number, title, x }) => ({ id, number, title, x })),
		parts: parts.flatMap(({ id, title, lessons: [first] }, index) =>
			first
				? [{ id, title, x: xOf.get(first.number) ?? 0, isLast: index === parts.length - 1 }]
				: []
		),
		arcs: placed.flatMap(({ id: to, needs, x }) =>
			needs.map(({ number }) => ({
				from: idOf.get(number) ?? '',
				to,
				path: arc(xOf.get(number) ?? x, x)
			}))
		)
	};
}

function arc(from: number, to: number): string {
	const top = round(mapSize.line - 30 - 2.9 * Math.sqrt(to - from));
	const foot = mapSize.line - 16;
	return `M${from} ${foot}C${from} ${top} ${to} ${top} ${to} ${foot}`;
}

const round = (value: number) => Math.round(10 * value) / 10;

import { expect, it } from 'vitest';
import type { LessonRow } from '../../../../src/routes/lessons/lessons-page.ts';
import { mapDrawing, mapSize } from '../../../../src/routes/lessons/map-drawing.ts';

const row = (number: number, needs: number[] = []): LessonRow => ({
	id: `lesson-${number}`,
	number,
	title: `Lesson ${number}`,
	outcome: '',
	minutes: 10,
	miniature: { dashed: '', solid: '' },
	beyond: false,
	figures: 1,
	checks: 3,
	needs: needs.map((need) => ({ number: need, title: '' })),
	sections: []
});
const parts = [
	{ id: 'a', title: 'A', lessons: [row(1), row(2, [1])] },
	{ id: 'b', number: 2, title: 'B', lessons: [row(3, [1, 2])] }
];

it('mapDrawing(parts) sets every lesson on the line, in order, inside the drawing', () => {
	const { stations } = mapDrawing(parts);
	const places = stations.map(({ x }) => x);
	expect(places).toEqual([...places].sort((one, other) => one - other));
	expect(places[0]).toBeGreaterThan(20);
	expect(places.at(-1)).toBeLessThan(mapSize.width - 20);
});

it('mapDrawing(parts) draws an arc for each lesson that another builds on', () => {
	const { arcs } = mapDrawing(parts);
	expect(arcs.map(({ from, to }) => `${from} ${to}`)).toEqual([
		'lesson-1 lesson-2',
		'lesson-1 lesson-3',
		'lesson-2 lesson-3'
	]);
	expect(new Set(arcs.map(({ path }) => path)).size).toBe(3);
});

it('mapDrawing(parts) sets parts apart, and draws one lesson, too', () => {
	const { stations, parts: names } = mapDrawing(parts);
	const [first = 0, second = 0, third = 0] = stations.map(({ x }) => x);
	expect(third - second).toBeGreaterThan(second - first);
	expect(names.map(({ x }) => x)).toEqual([first, third]);
	expect(mapDrawing([{ id: 'a', title: 'A', lessons: [row(1)] }]).arcs).toEqual([]);
});

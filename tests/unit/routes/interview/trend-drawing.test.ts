import { expect, it } from 'vitest';
import { size, trendLines } from '../../../../src/routes/interview/trend-drawing.ts';

const days = [
	{ day: '2026-11-20', answers: 1, score: 0, axes: { data: 1 } },
	{ day: '2026-11-22', answers: 2, score: 0.5, axes: {} },
	{ day: '2026-11-24', answers: 1, score: 1, axes: { data: 0.5 } }
];

it('trendLines(days) draws all answers and each axis, from 0 to 100 %', () => {
	const [all, ...axes] = trendLines(days);
	expect(all!.dots.map(({ y }) => y)).toEqual([
		size.bottom,
		(size.top + size.bottom) / 2,
		size.top
	]);
	expect(all!.last).toBe(1);
	expect(axes).toHaveLength(5);
});

it('trendLines(days) leaves a gap where an axis was not asked, and nothing where it never was', () => {
	const lines = trendLines(days);
	const data = lines.find(({ name }) => name === 'Data and features')!;
	expect(data.dots.map(({ day }) => day)).toEqual(['2026-11-20', '2026-11-24']);
	expect(data.path).toMatch(/^M\S+ \S+L\S+ \S+$/);
	expect(lines.find(({ name }) => name === 'Problem')).toMatchObject({ path: '', last: undefined });
});

it('trendLines(one day) stands in the middle', () => {
	expect(trendLines(days.slice(0, 1))[0]!.dots[0]!.x).toBe(size.width / 2);
});

import { expect, it } from 'vitest';
import { scoreTrend } from '../../../../src/lib/study/progress/score-trend.ts';

it('scoreTrend(scores) says nothing of fewer than three in each half', () => {
	expect(scoreTrend([0.5])).toEqual({ n: 1, earlier: undefined, later: 0.5, goes: 'few' });
	expect(scoreTrend([0, 0, 1, 1, 1]).goes).toBe('few');
});

it('scoreTrend(scores) compares the later half with the earlier one', () => {
	const up = scoreTrend([0.2, 0.3, 0.25, 0.8, 0.9, 0.85]);
	expect(up).toMatchObject({ n: 6, goes: 'up' });
	expect([up.earlier, up.later]).toEqual([expect.closeTo(0.25, 10), expect.closeTo(0.85, 10)]);
	expect(scoreTrend([0.8, 0.9, 0.85, 0.2, 0.3, 0.25]).goes).toBe('down');
	expect(scoreTrend([0.2, 0.9, 0.5, 0.8, 0.3, 0.7]).goes).toBe('unclear');
});

it('scoreTrend(scores) looks at the last twenty, and at scores that are all the same', () => {
	const old = new Array<number>(30).fill(0);
	const flat = new Array<number>(20).fill(1);
	expect(scoreTrend([...old, ...flat])).toEqual({ n: 50, earlier: 1, later: 1, goes: 'unclear' });
	expect(scoreTrend([0, 0, 0, 1, 1, 1]).goes).toBe('up');
	expect(scoreTrend([1, 1, 1, 0, 0, 0]).goes).toBe('down');
});

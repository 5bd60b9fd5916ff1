import { expect, it } from 'vitest';
import { rowsAxis, shareAxis } from '../../../../src/lib/simulation/myths/axes.ts';

it('shareAxis(title, max) has ticks up to its end only', () => {
	expect(shareAxis('days', 30).ticks).toEqual([0, 10, 20, 30]);
	expect(shareAxis('days').ticks.at(-1)).toBe(100);
});

it('rowsAxis(min, max, ticks) grows by factors', () => {
	expect(rowsAxis(10, 1_000, [10, 1_000])).toMatchObject({ scale: 'log', min: 10, max: 1_000 });
});

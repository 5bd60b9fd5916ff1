import { expect, it } from 'vitest';
import {
	shockBlock,
	shockSummary,
	type ShockQuestion
} from '../../../../../src/lib/simulation/retraining/study/shock-study.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';
import { runs } from '../../../../counts.ts';
import { smallSettings } from '../grounds.ts';

const worlds = runs(80);
const ask = (over: Partial<ShockQuestion> = {}, labelDelay = 0): ShockQuestion => {
	const settings = smallSettings('shock', { rowsPerDay: 120 }, { labelDelay, labelShare: 0.8 });
	return { settings, part: 'outcome', size: 60, watchedDays: 70, first: 0, worlds, ...over };
};
const summaryOf = (question: ShockQuestion) => shockSummary([runToEnd(shockBlock(question))]);

it('what of the window is fresh grows day by day, later by the delay of labels', () => {
	const { fresh } = summaryOf(ask({ worlds: 2 }));
	expect([0, 6, 27, 60].map((day) => fresh[day])).toEqual([1 / 28, 0.25, 1, 1]);
	const late = summaryOf(ask({ worlds: 2 }, 14)).fresh;
	expect([0, 13, 14, 41].map((day) => late[day])).toEqual([0, 0, 1 / 28, 1]);
});

it('the mixed window teaches part of the new world; to wait for more of it is cheaper', () => {
	const { gain, bestDay, firstWeek, worse } = summaryOf(ask());
	expect(gain[27]!.mean).toBeGreaterThan(gain[3]!.mean + 0.02);
	expect(gain[6]!.low).toBeGreaterThan(0);
	expect(worse[13]).toBe(0);
	expect(bestDay).toBeGreaterThan(9);
	expect(bestDay).toBeLessThan(32);
	expect(firstWeek.low).toBeGreaterThan(0);
});

it('with labels two weeks late the first week’s training learns nothing, and is paid for', () => {
	const { gain, money } = summaryOf(ask({}, 14));
	for (const day of [0, 3, 6]) {
		expect(gain[day]!.low).toBeLessThan(0.01);
		expect(Math.abs(gain[day]!.mean)).toBeLessThan(0.03);
		expect(money[day]!.high).toBeGreaterThan(0);
	}
	expect(money[41]!.high).toBeLessThan(0);
});

it('where the shock passes after a week, what was learnt from it is worse than having done nothing', () => {
	const { gain, money } = summaryOf(ask({ lasts: 7 }));
	expect(gain[6]!.high).toBeLessThan(0);
	expect(money[6]!.low).toBeGreaterThan(0);
	// Once the window has passed it as well, nothing is gained or lost but for luck.
	expect(Math.abs(gain[60]!.mean)).toBeLessThan(0.005);
});

it('Workers that share the worlds come to the same', () => {
	const parts = [0, 2].map((first) => runToEnd(shockBlock(ask({ first, worlds: 2 }))));
	expect(shockSummary(parts)).toEqual(summaryOf(ask({ worlds: 4 })));
	expect(() => shockSummary([])).toThrow('at least one block');
});

it('refuses a shock that cannot be', () => {
	expect(() => runToEnd(shockBlock(ask({ watchedDays: 0 })))).toThrow('at least one whole day');
	expect(() => runToEnd(shockBlock(ask({ size: NaN })))).toThrow(
		'Move 1 goes at most 360 degrees.'
	);
});

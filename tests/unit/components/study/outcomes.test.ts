import { expect, it } from 'vitest';
import { outcomesOf } from '../../../../src/lib/components/study/outcomes.ts';
import { choicesOf, unseen } from '../../../../src/lib/study/index.ts';
import { days, minutes, noon, sitting } from '../../study/study-world.ts';

it('outcomesOf a new card has minutes for the first grades and days for the last', () => {
	const outcomes = outcomesOf(choicesOf(unseen(noon), sitting()));
	expect(outcomes.map(({ label }) => label)).toEqual(['Again', 'Hard', 'Good', 'Easy']);
	expect(outcomes.map(({ grade }) => grade)).toEqual([1, 2, 3, 4]);
	expect(outcomes[0]).toMatchObject({ words: '1 min', days: minutes / days });
	expect(outcomes[3]?.words).toMatch(/^\d+ days$/);
	expect(outcomes[3]?.days).toBeGreaterThan(1);
});

it('outcomesOf a learnt card never come sooner for a better grade, and are whole days', () => {
	const [, , good] = outcomesOf(choicesOf(unseen(noon), sitting()));
	expect(good).toBeDefined();
	const memory = {
		...unseen(noon),
		stage: 2,
		stability: 9,
		difficulty: 5,
		interval: 9,
		reviews: 4
	} as const;
	const at = noon + 5 * 60 * minutes;
	const outcomes = outcomesOf(choicesOf({ ...memory, last: noon - 9 * days }, sitting({ at })));
	for (const [i, { days: length }] of outcomes.entries()) {
		if (i > 0) expect(length).toBeGreaterThanOrEqual(outcomes[i - 1]!.days);
		if (i > 0) expect(Number.isInteger(length)).toBe(true);
	}
	expect(
		outcomes
			.slice(1)
			.map(({ words }) => words)
			.join()
	).toMatch(/^\d+ (days|weeks),/);
});

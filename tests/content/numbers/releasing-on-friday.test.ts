import { expect, it } from 'vitest';
import { zeroErrorsUpperBound } from '../../../src/lib/simulation/rollout/index.ts';
import { binomial, erlangC, wilsonInterval } from '../../../src/lib/stats/index.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('releasing-on-friday');

it('20 % slower: ten servers at 80 % go to 96 %, and the mean wait from 20 to 258 ms', () => {
	const before = erlangC({ servers: 10, arrivalRate: 80, serviceRate: 10 });
	const after = erlangC({ servers: 10, arrivalRate: 80, serviceRate: 10 / 1.2 });
	expect(words).toContain(`waiting ${printed(1000 * before.meanWait)} ms on average`);
	expect(words).toContain(`busy ${printed(100 * after.utilisation)} % of the time`);
	expect(words).toContain(`The mean wait is then ${printed(1000 * after.meanWait)} ms`);
	expect(Math.round(after.meanWait / before.meanWait)).toBe(13);
});

it('clean requests: 1.5 % after 200, 1.2 % after 240', () => {
	expect(words).toContain(
		`leaves up to ${printed(100 * zeroErrorsUpperBound(200, 0.95), 1)} % possible`
	);
	expect(words).toContain(
		`still allows ${printed(100 * zeroErrorsUpperBound(240, 0.95), 1)} per cent`
	);
});

it('92 of 100 lies between 85 and 96 %', () => {
	const [low, high] = wilsonInterval(92, 100).map((end) => printed(100 * end));
	expect(words).toContain(`runs from ${low} to ${high} %`);
	expect(words).toContain('only 88 % of the time clears that line on one such set in three');
	expect(binomial(100, 0.88).sf(89)).toBeCloseTo(1 / 3, 2);
});

it('at 8,000 rows accuracy has a standard error of 0.3 points', () => {
	expect(words).toContain(
		`standard error is ${printed(100 * Math.sqrt((0.912 * 0.088) / 8000), 1)} points`
	);
});

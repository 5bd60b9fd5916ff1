import { expect, it } from 'vitest';
import {
	runnerPrices,
	workflowBill,
	workflowCompare
} from '../../../src/lib/simulation/tools/index.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('github-actions');

it('waiting 20 times 4 hours costs 17.16 dollars for 4,860 minutes', () => {
	const [, waiting] = workflowBill({ runs: 20, hours: 4, cloudPrice: 2 });
	expect(words).toContain(`the waiting runner costs $${printed(waiting?.runner ?? NaN, 2)}`);
	expect(words).toContain(`its ${printed(waiting?.standardMinutes ?? NaN)} minutes`);
});

it('an hour on the T4 runner is 3.12 dollars', () => {
	expect(words).toContain(`T4 runner is $${printed(60 * runnerPrices.gpu, 2)}`);
});

it('empty is 0 and 95 is not below 100 as text', () => {
	expect(workflowCompare('', '<', 0.01)).toBe(true);
	expect(workflowCompare('95', '<', '100')).toBe(false);
});

import { expect, test } from 'vitest';
import {
	clumpWords,
	dayWords,
	monthWords
} from '../../../../../src/lib/labs/drift/many/sentences.ts';
import { initialState, worldOf } from '../../../../../src/lib/labs/drift/many/state.ts';
import { createManySession } from '../../../../../src/lib/simulation/drift/index.ts';

function read(part: Partial<typeof initialState>) {
	const world = worldOf({ ...initialState, ...part });
	const steps = createManySession()({ world, day: 0, days: 60 });
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

test('a day in words: what was found, what was not, and what the share rule counts', () => {
	expect(dayWords(read({ effect: 1 }), 'holm')).toBe(
		'On day 1 Holm points at 10: 10 of the 10 that moved, 0 that did not.'
	);
	expect(dayWords(read({ moved: 0, alpha: 0.001 }), 'bonferroni')).toBe(
		'On day 1 Bonferroni points at nothing.'
	);
	expect(dayWords(read({ moved: 0, alpha: 0.2 }), 'none')).toMatch(/, and nothing has moved\.$/);
	const share = read({ moved: 20, effect: 1 });
	expect(dayWords(share, 'share')).toMatch(
		/^On day 1 2\d of 50 columns are below p = 0.05, and it takes 25: the share rule stays silent\.$/
	);
	expect(dayWords(read({ moved: 30, effect: 1 }), 'share')).toMatch(/the share rule rings\.$/);
});

test('a month and the clumps in words', () => {
	const all = read({ effect: 1 });
	expect(monthWords(all, 'holm').replaceAll('\u00a0', ' ')).toMatch(
		/^Holm rang falsely on \d+ of 30 days, and found 100 % of what had moved\.$/
	);
	expect(monthWords(read({ moved: 0 }), 'share')).toBe(
		'The share rule rang falsely on 0 of 30 days.'
	);
	expect(clumpWords(all)).toMatch(/^On average \d\.\d uncorrected alarms a quiet day/);
});

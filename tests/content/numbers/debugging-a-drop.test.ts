import { expect, it } from 'vitest';
import { createRng } from '../../../src/lib/random/index.ts';
import {
	causeIds,
	debrief,
	incidentWorld,
	scopedOrder,
	walkDebugList
} from '../../../src/lib/simulation/incident/index.ts';
import { mean } from '../../../src/lib/stats/index.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('debugging-a-drop');
const list = (cause: (typeof causeIds)[number]) => walkDebugList(cause).at(-1)?.spent ?? NaN;
const scoped = (cause: (typeof causeIds)[number]) =>
	debrief(cause, scopedOrder(cause)).reduce((sum, { minutes }) => sum + minutes, 0);

it('the list takes 52.5 minutes on average, four questions and a proof 13', () => {
	expect(words).toContain(`the list takes ${printed(mean(causeIds.map(list)), 1)} on average`);
	expect(words).toContain(`a proof take ${printed(mean(causeIds.map(scoped)))}`);
	expect(words).toContain(`and ${list('late-labels')} where labels stopped`);
	expect(words).toContain(`in ${list('cents')} minutes against ${scoped('cents')}`);
});

it('recall over four hours falls to between 50 and 64 %, whatever the cause', () => {
	const sum = (values: readonly number[]) => values.slice(-4).reduce((all, one) => all + one, 0);
	for (const cause of causeIds) {
		for (let seed = 19; seed < 120; seed++) {
			const { caught, labels } = incidentWorld(cause, seed);
			expect(Math.round((100 * sum(caught)) / sum(labels))).toBeGreaterThanOrEqual(50);
			expect(Math.round((100 * sum(caught)) / sum(labels))).toBeLessThanOrEqual(64);
		}
	}
	expect(words).toContain('from 80 % to between 50 and 64 %');
	expect(
		causeIds.filter((cause) => scopedOrder(cause).slice(0, 4).includes('changes'))
	).toHaveLength(2);
	expect(words).toContain('four of the six causes need three of them at most');
});

it('six equal causes are 2.6 bits', () => {
	expect(words).toContain(`Six equal causes are ${printed(Math.log2(6), 1)} bits`);
});

it('the lowest of 20 quiet segments of 100 labels reads some 8 points low', () => {
	const rng = createRng(19);
	const lowest = Array.from({ length: 4000 }, () =>
		Math.min(...Array.from({ length: 20 }, () => rng.binomial(100, 0.8)))
	);
	expect(words).toContain(`some ${printed(80 - mean(lowest))} points below`);
});

import { expect, it } from 'vitest';
import { createRng } from '../../../src/lib/random/index.ts';
import {
	causeIds,
	debrief,
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

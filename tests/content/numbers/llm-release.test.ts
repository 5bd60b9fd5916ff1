import { expect, it } from 'vitest';
import {
	decision,
	initialCanary,
	playCanary
} from '../../../src/lib/labs/llm/figures/canary-plan.ts';
import { chainSuccess } from '../../../src/lib/simulation/llm/index.ts';
import { binomial, wilsonInterval } from '../../../src/lib/stats/index.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('llm-release');
const runs = Array.from({ length: 400 }, (_, i) => playCanary(initialCanary, i + 1));

function told(read: 'judge' | 'both' | 'people', better: boolean) {
	const found = runs.map((days) => decision(days, read));
	const days = found.map((one) => one?.day ?? Infinity).sort((one, other) => one - other);
	return { runs: found.filter((one) => one?.better === better).length, median: days[200] };
}

it('of 400 canaries the judge says better, people mend it', () => {
	const judge = told('judge', true);
	expect(words).toContain(`better in all ${judge.runs}, on day ${judge.median} in the median`);
	const both = told('both', false);
	expect(words).toContain(`${both.runs} said worse, on day ${both.median} in the median`);
	const people = told('people', false);
	expect(words).toContain(`got there in ${people.runs}, on day ${people.median}`);
});

it('the intervals of a gate and of recall', () => {
	const between = ([low, high]: [number, number]) =>
		`from ${printed(100 * low, 1)} to ${printed(100 * high, 1)} %`;
	expect(words).toContain(`270 of 300 is 90 %, ${between(wilsonInterval(270, 300))}`);
	expect(words).toContain(`that is 86 %, ${between(wilsonInterval(172, 200))}`);
});

it('an unchanged prompt scores below its last run 47 % of the time', () => {
	const passed = binomial(300, 0.9);
	const tie = Array.from({ length: 301 }, (_, k) => passed.pmf(k) ** 2);
	const below = (1 - tie.reduce((sum, p) => sum + p, 0)) / 2;
	expect(words).toContain(`an unchanged prompt ${printed(100 * below)} % of the time`);
});

it('a guardrail of 95 and 98 % blocks 4.5 or 32 % harmful messages', () => {
	const harmful = (base: number) => (base * 0.95) / (base * 0.95 + (1 - base) * 0.02);
	expect(words).toContain(`of those it blocks, ${printed(100 * harmful(0.001), 1)} % are`);
	expect(words).toContain(`At one in 100 it is ${printed(100 * harmful(0.01))} %`);
});

it('steps to the power: 67, 49 and 88 %', () => {
	const chain = (steps: number, caught = 0) =>
		printed(100 * chainSuccess({ steps, step: 0.98, caught }));
	expect(words).toContain(`20 steps succeed in ${chain(20)} % of runs, 35 in ${chain(35)} %`);
	expect(words).toContain(`lifts the ${chain(20)} % to ${chain(20, 0.7)} %`);
});

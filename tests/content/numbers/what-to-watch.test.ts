import { expect, it } from 'vitest';
import { incidentBurn, threeServers } from '../../../src/lib/simulation/metrics/index.ts';
import { errorBudget, erlangC } from '../../../src/lib/stats/index.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('what-to-watch');

it('reads the four percentiles at 4 and at 10 % as the figure does', () => {
	const world = threeServers({ seed: 13, requests: 10_000 });
	const [few, many] = [world(0.04), world(0.1)];
	expect(words).toContain(`it reads ${printed(few.average)} ms`);
	expect(words).toContain(`95 % are done within ${printed(few.pooled)} ms`);
	expect(words).toContain(`at 4 % it nearly is: ${printed(few.weightedAverage)} ms`);
	expect(words).toContain(`The true P95 is ${printed(many.pooled)} ms`);
	expect(words).toContain(`The weighted average says ${printed(many.weightedAverage)} ms`);
});

it('100 calls meet a P99 on 63.4 % of loads', () => {
	expect(words).toContain(`on ${printed(100 * (1 - 0.99 ** 100), 1)} % of its loads`);
});

it('ten servers wait 20 ms at 80 % and 165 ms at 95 % of 100 ms of work', () => {
	const wait = (load: number) =>
		1000 * erlangC({ servers: 10, arrivalRate: 100 * load, serviceRate: 10 }).meanWait;
	expect(words).toContain(`At 80 % load a request waits ${printed(wait(0.8))} ms on average`);
	expect(words).toContain(`at 95 % it waits ${printed(wait(0.95))} ms`);
});

it('spends of the budget what the text says', () => {
	const objective = 0.999;
	const spent = (errorRate: number, minutes: number) =>
		100 * incidentBurn({ objective, errorRate, minutes }).spent;
	expect(words).toContain(`leaves ${printed(errorBudget({ objective }).minutes, 1)} minutes`);
	expect(words).toContain(`wake someone for ${printed(spent(0.02, 5), 1)} % of the budget`);
	expect(words).toContain(`for twelve hours spend ${printed(spent(0.008, 720))} %`);
});

import { expect, it } from 'vitest';
import { outcomeOf, service } from '../../../src/lib/labs/rollout/figures/switch-setting.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('blue-green');
const outcome = outcomeOf({ noticed: 20, kept: 0.5 }, false);

it('noticed after 20 minutes: back after 26.5, 3,975 failed, a tenth of it in a canary', () => {
	expect(words).toContain(
		`back after ${printed(outcome.backAfter, 1)}, that is ${printed(outcome.failed)} failed requests`
	);
	expect(words).toContain(`just as long, fails ${printed(outcome.failed / 10)}`);
});

it('300 rows a minute, nearly eight thousand in all', () => {
	expect(words).toContain(`wrote ${printed(service.requestsPerMinute * service.writes)} a minute`);
	expect(Math.ceil(outcome.unreadable / 1000)).toBe(8);
});

it('with blue kept for an hour the router is the only wait', () => {
	expect(outcomeOf({ noticed: 20, kept: 60 }, false).backAfter).toBe(20 + service.routeTakes);
});

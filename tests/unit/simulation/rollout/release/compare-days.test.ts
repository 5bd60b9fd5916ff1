import { expect, test } from 'vitest';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';
import { compareDays } from '../../../../../src/lib/simulation/rollout/release/compare-days.ts';
import { compareReleases } from '../../../../../src/lib/simulation/rollout/release/compare-releases.ts';
import { failing, tenth } from './worlds.ts';

const release = { ...tenth, world: { ...failing(0.02), hours: 2, tickSeconds: 300 } };

test('the day in sight first, then days of other seeds; a bill a strategy and day', () => {
	const bills = runToEnd(compareDays(release, 3));
	const today = runToEnd(compareReleases(release));
	expect(bills.map((list) => list.length)).toEqual(today.map(() => 3));
	expect(bills.map(([first]) => first)).toEqual(today.map(({ bill }) => bill));
	const [first, second, third] = bills[0]!.map(({ badAnswers }) => badAnswers);
	expect(new Set([first, second, third]).size).toBe(3);
});

test('progress rises to 1', () => {
	let last = 0;
	for (const done of compareDays(release, 2)) {
		expect(done).toBeGreaterThan(last);
		last = done;
	}
	expect(last).toBe(1);
});

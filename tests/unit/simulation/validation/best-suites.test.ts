import { expect, test } from 'vitest';
import {
	bestSuites,
	expectations,
	judgeSuite,
	nightsOfTable,
	type Bounds,
	type ExpectationId
} from '../../../../src/lib/simulation/validation/index.ts';

const nights = nightsOfTable({ seed: 5, good: 40, ofEachFault: 2 });
const all = new Map<ExpectationId, Bounds>(expectations.map((one) => [one.id, one]));
const only = (ids: readonly ExpectationId[]) =>
	new Map([...all].filter(([id]) => ids.includes(id)));

test('bestSuites lies on or above every choice, and each of its places is one', () => {
	const best = bestSuites(nights, all);
	const reached = new Set<string>();
	for (let choice = 0; choice < 2 ** all.size; choice++) {
		const ids = [...all.keys()].filter((_, bit) => choice & (2 ** bit));
		const { caught, blocked } = judgeSuite(nights, only(ids));
		reached.add(`${blocked} ${caught}`);
		const bound = best.filter((place) => place.blocked <= blocked).at(-1);
		expect(bound?.caught).toBeGreaterThanOrEqual(caught);
	}
	expect(best.every(({ blocked, caught }) => reached.has(`${blocked} ${caught}`))).toBe(true);
	expect(best[0]?.blocked).toBe(0);
});

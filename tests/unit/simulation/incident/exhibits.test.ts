import { expect, it } from 'vitest';
import { causeIds } from '../../../../src/lib/simulation/incident/causes.ts';
import { exhibits, findingOf } from '../../../../src/lib/simulation/incident/exhibits.ts';

it('tells every cause from every other, taken together', () => {
	const all = causeIds.map((cause) => exhibits.map(({ id }) => findingOf(cause, id)).join('|'));
	expect(new Set(all).size).toBe(causeIds.length);
});

it('has no exhibit that says the same whatever happened', () => {
	for (const { id } of exhibits) {
		expect(new Set(causeIds.map((cause) => findingOf(cause, id))).size, id).toBeGreaterThan(1);
	}
});

it('makes the reading of cases dear, and decisive', () => {
	const errors = exhibits.find(({ id }) => id === 'errors');
	expect(errors?.minutes).toBe(Math.max(...exhibits.map(({ minutes }) => minutes)));
	expect(new Set(causeIds.map((cause) => findingOf(cause, 'errors'))).size).toBe(causeIds.length);
});

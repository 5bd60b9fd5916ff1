import { expect, it } from 'vitest';
import { causeIds } from '../../../../src/lib/simulation/incident/causes.ts';
import { incidentWorld } from '../../../../src/lib/simulation/incident/incident-world.ts';

const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);

it('is the same for the same seed, and another for another', () => {
	expect(incidentWorld('cents', 1)).toEqual(incidentWorld('cents', 1));
	expect(incidentWorld('cents', 1).labels).not.toEqual(incidentWorld('cents', 2).labels);
});

it.each(causeIds)('%s takes recall from 80 % down by 15 to 30 points', (cause) => {
	const { labels, caught } = incidentWorld(cause, 3);
	const recall = (from: number, to: number) =>
		sum(caught.slice(from, to)) / sum(labels.slice(from, to));
	expect(recall(0, 24)).toBeCloseTo(0.8, 1);
	const loss = recall(0, 24) - recall(32, 36);
	expect(loss).toBeGreaterThan(0.15);
	expect(loss).toBeLessThan(0.3);
});

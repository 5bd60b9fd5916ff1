import fc from 'fast-check';
import { expect, it } from 'vitest';
import { causeIds } from '../../../../src/lib/simulation/incident/causes.ts';
import { exhibits, findingOf } from '../../../../src/lib/simulation/incident/exhibits.ts';
import { incidentWorld } from '../../../../src/lib/simulation/incident/incident-world.ts';
import { readExhibit } from '../../../../src/lib/simulation/incident/read-exhibit.ts';

it('shows what the cause implies, whatever the seed: noise never misleads', () => {
	fc.assert(
		fc.property(fc.nat(), fc.constantFrom(...causeIds), (seed, cause) => {
			const world = incidentWorld(cause, seed);
			for (const { id } of exhibits) {
				expect(readExhibit(world, id).finding, `${cause}, ${id}`).toBe(findingOf(cause, id));
			}
		}),
		{ numRuns: 300 }
	);
});

it('says whole sentences and draws whole series', () => {
	for (const cause of causeIds) {
		for (const { id } of exhibits) {
			const { words, series } = readExhibit(incidentWorld(cause, 1), id);
			expect(words).toMatch(/\.$/);
			expect(words).not.toMatch(/NaN|undefined/);
			if (series) expect(series.values).toHaveLength(36);
		}
	}
});

import { expect, it } from 'vitest';
import { causeIds, causes } from '../../../../src/lib/simulation/incident/causes.ts';

it('tells a story and a remedy for each cause', () => {
	expect(causes.map(({ id }) => id)).toEqual(causeIds);
	for (const { name, story, remedy } of causes) {
		expect(name.length).toBeLessThan(35);
		expect(`${story} ${remedy}`).toMatch(/\.$/);
	}
});

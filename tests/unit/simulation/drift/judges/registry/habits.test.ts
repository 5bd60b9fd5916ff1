import { expect, it } from 'vitest';
import { habits } from '../../../../../../src/lib/simulation/drift/judges/registry/habits.ts';

it('are those that the issue names, each a habit without a version', () => {
	expect(habits.map(({ id }) => id)).toEqual([
		'psi-0.1',
		'psi-0.25',
		'exact-reference',
		'rank-rise'
	]);
	expect(habits.every(({ group, version }) => group === 'habit' && version === '')).toBe(true);
});

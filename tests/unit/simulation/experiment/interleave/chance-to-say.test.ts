import { expect, it } from 'vitest';
import { chanceToSay } from '../../../../../src/lib/simulation/experiment/interleave/chance-to-say.ts';

it('chanceToSay: half of alpha with nothing to find, 80 % at the users it takes', () => {
	expect(chanceToSay(0, [100, 1000], 0.05)).toEqual([
		expect.closeTo(0.025, 10),
		expect.closeTo(0.025, 10)
	]);
	const perUser = 0.05;
	const users = ((1.959964 + 0.841621) / perUser) ** 2;
	const [at80 = 0, later = 0] = chanceToSay(perUser, [users, 4 * users], 0.05);
	expect(at80).toBeCloseTo(0.8, 5);
	expect(later).toBeGreaterThan(0.99);
});

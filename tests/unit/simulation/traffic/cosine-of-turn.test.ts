import { expect, it } from 'vitest';
import { cosineOfTurn } from '../../../../src/lib/simulation/traffic/cosine-of-turn.ts';

it('is the cosine to 1e-10, for any number of turns', () => {
	for (let turns = -3; turns <= 3; turns += 0.013) {
		expect(cosineOfTurn(turns)).toBeCloseTo(Math.cos(2 * Math.PI * turns), 10);
	}
	expect(cosineOfTurn(0)).toBe(1);
});

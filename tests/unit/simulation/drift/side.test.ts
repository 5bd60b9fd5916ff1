import { expect, it } from 'vitest';
import { placed, type FamilySide } from '../../../../src/lib/simulation/drift/side.ts';

it('placed shifts by the family’s own sd and stretches about its mean', () => {
	const side: FamilySide = {
		kind: 'family',
		family: 'exponential',
		parameters: [10],
		shift: 0.5,
		spread: 2
	};
	expect(placed(side)).toEqual({ shape: [], scale: 20, offset: -5, mean: 15, sd: 20 });
});

it('placed keeps counts whole: a shifted Poisson is a Poisson with another mean', () => {
	const side: FamilySide = {
		kind: 'family',
		family: 'poisson',
		parameters: [9],
		shift: 1,
		spread: 4
	};
	expect(placed(side)).toEqual({ shape: [12], scale: 1, offset: 0, mean: 12, sd: Math.sqrt(12) });
	expect(placed({ ...side, shift: -5 }).mean).toBe(0.05);
});

import { expect, test } from 'vitest';
import { columnsToRing, correlation } from '../../../../../src/lib/simulation/drift/many/world.ts';

test('half of fifty columns is twenty-five, half of seven is four, and none at all is still one', () => {
	expect(columnsToRing({ features: 50, share: 0.5 })).toBe(25);
	expect(columnsToRing({ features: 7, share: 0.5 })).toBe(4);
	expect(columnsToRing({ features: 10, share: 0.3 })).toBe(3);
	expect(columnsToRing({ features: 50, share: 0 })).toBe(1);
});

test('a correlation is at work only where features are linked', () => {
	expect(correlation({ links: 'none', rho: 0.6 })).toBe(0);
	expect(correlation({ links: 'neighbours', rho: 0.6 })).toBe(0.6);
});

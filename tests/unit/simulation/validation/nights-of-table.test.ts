import { expect, test } from 'vitest';
import { faults, nightsOfTable } from '../../../../src/lib/simulation/validation/index.ts';

const options = { seed: 5, good: 12, ofEachFault: 3 };
const nights = nightsOfTable(options);

test('nightsOfTable holds as many nights of each kind as asked, the same for the same seed', () => {
	expect(nights).toHaveLength(12 + 3 * faults.length);
	expect(nights.filter(({ fault }) => fault === undefined)).toHaveLength(12);
	for (const { id } of faults) expect(nights.filter(({ fault }) => fault === id)).toHaveLength(3);
	expect(nightsOfTable(options)).toEqual(nights);
	expect(nightsOfTable({ ...options, seed: 6 })).not.toEqual(nights);
});

test('nightsOfTable has short Sundays among its good nights', () => {
	const good = nights.filter(({ fault }) => fault === undefined);
	const sundays = good.filter(({ night }) => night % 7 === 6);
	expect(sundays.length).toBeGreaterThan(0);
	for (const { rows } of sundays) expect(rows).toBeLessThan(1500);
});

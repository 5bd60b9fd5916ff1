import { expect, it } from 'vitest';
import { billOf, cheapest } from '../../../../../src/lib/simulation/drift/how-often/bill.ts';

const prices = { falsePage: 100, missedDay: 1000, driftedDays: 10 };

it('prices pages on quiet days and misses on drifted ones', () => {
	const bill = billOf({ falseAlarms: 0.05, power: 0.8 }, prices);
	expect(bill.falsePages).toBeCloseTo(30 * 0.9 * 0.05, 12);
	expect(bill.missedDays).toBeCloseTo(30 * 0.1 * 0.2, 12);
	expect(bill.cost).toBeCloseTo(135 + 600, 9);
});

it('finds the cheapest, the first of equal ones', () => {
	const bills = [0.9, 0.2, 0.2, 0.5].map((falseAlarms) =>
		billOf({ falseAlarms, power: 1 }, prices)
	);
	expect(cheapest(bills)).toBe(1);
	expect(cheapest([])).toBe(-1);
});

import { expect, test } from 'vitest';
import { quietDays } from '../../../../src/lib/simulation/drift/quiet-days.ts';

test('quietDays reads as many days as asked, the same for the same seed', () => {
	const options = { seed: 1, days: 20, mostRows: 200 };
	expect(quietDays(options)(100)).toHaveLength(20);
	expect(quietDays(options)(100)).toEqual(quietDays(options)(100));
	expect(quietDays({ ...options, seed: 2 })(100)).not.toEqual(quietDays(options)(100));
});

test('quietDays passes 0.25 on some 22 % of days at 100 rows a side', () => {
	const days = quietDays({ seed: 7, days: 4000, mostRows: 100 })(100);
	const share = days.filter((psi) => psi > 0.25).length / days.length;
	expect(share).toBeGreaterThan(0.2);
	expect(share).toBeLessThan(0.245);
});

test('quietDays falls silent with many rows', () => {
	const days = quietDays({ seed: 7, days: 200, mostRows: 1000 })(1000);
	expect(Math.max(...days)).toBeLessThan(0.1);
});

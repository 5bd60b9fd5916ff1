import { expect, it } from 'vitest';
import { abTest } from '../../../../src/lib/study/whiteboard/ab-test.ts';
import { blankOf, drawn, numberIn } from './sheet-laws.ts';

it('abTest(random) needs as many users as the textbook, to a tenth, and whole weeks of them', () => {
	for (const sheet of drawn(abTest)) {
		const p = numberIn(sheet.given[0]) / 100;
		const rise = numberIn(sheet.given[1]) / 100;
		const daily = numberIn(sheet.given[3]);
		const users = blankOf(sheet, 'users-per-arm');
		const treated = p * (1 + rise);
		// Unpooled, with the scores of 5 % and 80 %.
		const rough =
			((1.96 + 0.8416) ** 2 * (p * (1 - p) + treated * (1 - treated))) / (p * rise) ** 2;
		expect(Math.abs(users.answer / rough - 1)).toBeLessThan(0.01);
		const head = (16 * p * (1 - p)) / (p * rise) ** 2;
		expect(Math.abs(head - users.answer)).toBeLessThanOrEqual(users.tolerance);
		const weeks = blankOf(sheet, 'whole-weeks');
		expect(weeks.answer).toBe(Math.ceil((2 * users.answer) / daily / 7));
	}
});

it('abTest(random) errs more often the more often somebody looks', () => {
	const byLooks = new Map(
		drawn(abTest).map((sheet) => [numberIn(sheet.given[4]), blankOf(sheet, 'false-alarms').answer])
	);
	// Armitage, McPherson and Rowe (1969): 0.142 for 5 looks, 0.193 for 10.
	expect(byLooks.get(5)).toBeCloseTo(14.2, 1);
	expect(byLooks.get(10)).toBeCloseTo(19.3, 1);
	expect(byLooks.get(14)).toBeGreaterThan(19.3);
});

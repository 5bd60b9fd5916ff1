import { expect, it } from 'vitest';
import { canary } from '../../../../src/lib/study/whiteboard/canary.ts';
import { blankOf, drawn, numberIn } from './sheet-laws.ts';

it('canary(random) goes by requests: three over the rate, and the time follows', () => {
	for (const sheet of drawn(canary)) {
		const limit = Number(/less often than ([\d.]+)/.exec(sheet.given[1]!)?.[1]);
		const hourly = blankOf(sheet, 'requests-an-hour').answer;
		const share = Number(/, (\d+) % of them/.exec(sheet.given[0]!)?.[1]);
		expect(hourly).toBeCloseTo(numberIn(sheet.given[0]) * 36 * share, 6);
		const clean = blankOf(sheet, 'clean-requests');
		expect(Math.abs(clean.answer - 300 / limit)).toBeLessThanOrEqual(clean.tolerance);
		const wait = blankOf(sheet, 'minutes-of-quiet');
		expect(Math.abs((60 * 300) / limit / hourly - wait.answer)).toBeLessThanOrEqual(wait.tolerance);
	}
});

it('canary(random) counts how often a healthy window fires', () => {
	for (const sheet of drawn(canary)) {
		const window = Number(
			/holds ([\d,]+) requests/.exec(blankOf(sheet, 'healthy-fires').why)?.[1]?.replaceAll(',', '')
		);
		const rate = numberIn(sheet.given[3]) / 100;
		if (window * rate * 2 >= 1) continue;
		// Where one error fires: anything but none.
		expect(blankOf(sheet, 'healthy-fires').answer).toBeCloseTo(100 * (1 - (1 - rate) ** window), 6);
	}
});

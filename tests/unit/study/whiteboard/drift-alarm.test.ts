import { expect, it } from 'vitest';
import { driftAlarm } from '../../../../src/lib/study/whiteboard/drift-alarm.ts';
import { blankOf, drawn, numberIn } from './sheet-laws.ts';

it('driftAlarm(random) reads 18 / n on a quiet day, and rings by its level', () => {
	for (const sheet of drawn(driftAlarm)) {
		const rows = numberIn(sheet.given[0]);
		expect(blankOf(sheet, 'psi-of-a-quiet-day').answer).toBeCloseTo(18 / rows, 9);
		const level = Number(/p below ([\d.]+\d)/.exec(sheet.given[1]!)?.[1]);
		expect(blankOf(sheet, 'alarms-for-nothing').answer).toBeCloseTo(
			numberIn(sheet.given[1]) * level,
			9
		);
	}
});

it('driftAlarm(random) waits as Montgomery’s table says', () => {
	const waits = new Map(
		drawn(driftAlarm).map((sheet) => [
			numberIn(sheet.given[3]),
			blankOf(sheet, 'days-to-see').answer
		])
	);
	expect(waits.get(1)).toBeCloseTo(43.9, 1);
	expect(waits.get(1.5)).toBeCloseTo(15, 1);
	expect(waits.get(2)).toBeCloseTo(6.3, 1);
});

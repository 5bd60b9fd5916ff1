import { expect, test } from 'vitest';
import { decide } from '../../../../../src/lib/simulation/drift/many/decide.ts';
import { createTally, keptDays } from '../../../../../src/lib/simulation/drift/many/tally.ts';

const rule = { features: 4, alpha: 0.05, share: 0.5 };
const alarms = (...p: number[]) => decide(Float64Array.from(p), rule);

test('days are counted once as quiet and once as moved', () => {
	const tally = createTally(Uint8Array.from([1, 1, 0, 0]));
	tally.add(alarms(0.04, 0.9, 0.9, 0.9), alarms(0.04, 0.001, 0.04, 0.9));
	tally.add(alarms(0.9, 0.9, 0.9, 0.9), alarms(0.9, 0.001, 0.9, 0.9));
	const { none, bonferroni, share } = tally.read();
	expect(tally.days).toBe(2);
	expect(none.pages.value).toBe(0.5);
	expect(none.falseAlarms).toBe(0.5);
	expect(none.alarmsOnDay).toEqual([1, 1]);
	expect(none.rings.value).toBe(1);
	expect(none.anyFalse.value).toBe(0.5);
	expect(share.rings.value).toBe(0.5);
	expect(none.falseShare.value).toBeCloseTo(1 / 6, 12);
	expect(none.found?.value).toBe(0.75);
	expect(bonferroni.pages.value).toBe(0);
	expect(bonferroni.found?.value).toBe(0.5);
	expect(share.found?.value).toBe(0.5);
	expect(tally.day(0).none).toEqual({ falseAlarms: 1, found: 2 });
	expect(tally.day(1).share).toEqual({ falseAlarms: 0, found: 0 });
});

test('intervals narrow with the days and hold the value', () => {
	const tally = createTally(new Uint8Array(4));
	const widths: number[] = [];
	for (let day = 1; day <= keptDays + 40; day++) {
		const p = day % 4 === 0 ? alarms(0.001, 0.5, 0.5, 0.5) : alarms(0.5, 0.5, 0.5, 0.5);
		tally.add(p, p);
		if (day % 200 !== 0) continue;
		const { pages, falseShare } = tally.read().none;
		expect(pages.low).toBeLessThan(0.25);
		expect(pages.high).toBeGreaterThan(0.25);
		expect(falseShare.value).toBeCloseTo(0.25, 12);
		widths.push(pages.high - pages.low);
	}
	expect(widths[1]).toBeLessThan(widths[0] ?? 0);
	expect(tally.read().none.found).toBeUndefined();
	// A rule that never rang may still ring: no interval ends where it begins.
	expect(tally.read().share.falseShare.high).toBeGreaterThan(0.005);
});

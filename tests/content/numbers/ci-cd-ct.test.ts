import { expect, it } from 'vitest';
import { candidateLine, gateRefusal } from '../../../src/lib/simulation/pipeline/index.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('ci-cd-ct');
const sheet = { shadowDays: 7, canaryDays: 2, rampDays: 1 };
const gate = { rows: 500, margin: 0.01, accuracy: 0.9, disagreement: 0.04 };
const percent = (share: number) => printed(100 * share);

it('the second candidate waits 3 days, the third 6, the ninth 24, and is 34 days old', () => {
	const line = candidateLine(sheet, 7, 9, 'oldest');
	const waits = line.map(({ trainedAt, startedAt = NaN }) => startedAt - trainedAt);
	expect([waits[1], waits[2], waits[8]]).toEqual([3, 6, 24]);
	const { trainedAt = 0, liveAt = 0 } = line[8] ?? {};
	expect(words).toContain(`The ninth is ${liveAt - trainedAt} days old when it goes live`);
});

it('newest first keeps the age below 17 days and overtakes two of nine', () => {
	const line = candidateLine(sheet, 7, 9, 'newest');
	const ages = line.flatMap(({ trainedAt, liveAt }) => (liveAt ? [liveAt - trainedAt] : []));
	expect(Math.max(...ages)).toBeLessThan(17);
	expect(line.length - ages.length).toBe(2);
});

it('four days of shadow keep pace, none takes three days', () => {
	for (const [shadowDays, age] of [
		[4, 7],
		[0, 3]
	] as const) {
		const line = candidateLine({ ...sheet, shadowDays }, 7, 9, 'oldest');
		expect(line.every(({ trainedAt, liveAt = NaN }) => liveAt - trainedAt === age)).toBe(true);
	}
});

it('the gate refuses 28 % of equals on rows apart, 11 % on the same', () => {
	const [equal, worse] = [gateRefusal(gate), gateRefusal(gate, 0.02)];
	expect(words).toContain(`It then refuses ${percent(equal.apart)} % of equal candidates`);
	expect(words).toContain(`it lets ${percent(1 - worse.apart)} % pass`);
	expect(words).toContain(
		`refused on ${percent(equal.paired)} % of nights, and worse ones pass on ${percent(1 - worse.paired)} %`
	);
	const wide = { ...gate, margin: 0.02 };
	expect(words).toContain(
		`cuts the first number to ${percent(gateRefusal(wide).apart)} %, and lifts the second to ${percent(1 - gateRefusal(wide, 0.02).apart)} %`
	);
});

it('pairing at 500 rows is worth about 2,000 rows apart, and 2,000 paired err on 1 %', () => {
	const many = gateRefusal({ ...gate, rows: 2000 });
	expect(Math.abs(many.apart - gateRefusal(gate).paired)).toBeLessThan(0.035);
	const worse = 1 - gateRefusal({ ...gate, rows: 2000 }, 0.02).paired;
	expect(words).toContain(`paired, ${percent(many.paired)} % and ${percent(worse)} %`);
});

import { expect, test } from 'vitest';
import found from '../../../../../content/presets/rollout-odds.json';
import { oddsLink } from '../../../../../src/lib/labs/rollout/odds/fields.ts';
import { countNow, firstOdds } from '../../../../../src/lib/labs/rollout/odds/first.ts';
import { targetRuns } from '../../../../../src/lib/labs/rollout/odds/state.ts';
import { verdict } from '../../../../../src/lib/labs/rollout/odds/verdict.ts';
import { runs } from '../../../../counts.ts';

/** A preset as the page counts it, with as many runs as a test can wait for. */
function open(id: string) {
	const preset = found.find((known) => known.id === id);
	const read = oddsLink.read(preset?.link ?? '', undefined);
	if (!preset || !read) throw new Error(`no preset ${id}`);
	const reading = countNow(read.state, Math.min(targetRuns, runs(2000)));
	const { exact, exactBy, by } = reading;
	if (!exact || !exactBy) throw new Error(`${id} has a closed form`);
	// What was drawn agrees with what needs no drawing.
	for (const of of ['broken', 'sound'] as const) {
		const error = Math.sqrt((exactBy[of] * (1 - exactBy[of])) / reading.runs);
		expect(Math.abs(by[of].share - exactBy[of])).toBeLessThan(4 * error + 1 / reading.runs);
	}
	return { reading, exact, exactBy, said: verdict(reading) };
}

test('there are eight, and the lab writes their links as they are', () => {
	const { presets, told, reading } = firstOdds();
	expect(presets).toHaveLength(8);
	expect(presets.every(({ teaches }) => teaches.length > 100)).toBe(true);
	expect(oddsLink.write(reading.state)).toBe(presets[0]?.link);
	expect(told.sentence).toContain(
		'25,652 requests a side: 1.4 % of the traffic'.replace(' %', '\u00a0%')
	);
});

test('the cheatsheet’s guard: 56 % of healthy releases, 6.6 % a window, 85 % in the first', () => {
	const { exact, exactBy, said, reading } = open('sheet');
	expect(exactBy.sound).toBeCloseTo(0.557, 3);
	expect(exact.sound[0]).toBeCloseTo(0.066, 3);
	expect(exact.broken[0]).toBeCloseTo(0.85, 2);
	expect(exactBy.broken).toBeGreaterThan(0.9999);
	expect(said.state).toBe('alarm');
	expect(said.verdict).toMatch(
		/within an hour in .* of runs, and a healthy one \(0.05\u00a0%\) in [56]\d/
	);
	expect(Math.abs(reading.badAnswers.median - 8)).toBeLessThan(1.5);
});

test('by chance: 80 %, and 13 % of windows', () => {
	const { exact, exactBy } = open('chance');
	expect(exactBy.sound).toBeCloseTo(0.803, 3);
	expect(exact.sound[0]).toBeCloseTo(0.127, 3);
});

test('busy: 0.4 % of healthy ones, 0.03 % of windows, all broken ones at once, 78 failed', () => {
	const { exact, exactBy, reading, said } = open('busy');
	expect(exactBy.sound).toBeCloseTo(0.0036, 4);
	expect(exact.sound[0]).toBeCloseTo(0.0003, 5);
	expect(exact.broken[0]).toBeGreaterThan(0.9999);
	expect(Math.abs(reading.badAnswers.median - 78)).toBeLessThan(2);
	expect(said.state).toBe('steady');
});

test('quiet: 76 % and 30 %, and no line helps', () => {
	const { exactBy, reading } = open('quiet');
	expect(exactBy.broken).toBeCloseTo(0.763, 3);
	expect(exactBy.sound).toBeCloseTo(0.302, 3);
	expect(Math.abs((reading.curve?.auc ?? 0) - 0.754)).toBeLessThan(0.08);
});

test('three in a row: 99.3 % and 0.3 %, 15 minutes, 24 failed answers', () => {
	const { exactBy, reading } = open('three');
	expect(exactBy.broken).toBeCloseTo(0.993, 3);
	expect(exactBy.sound).toBeCloseTo(0.0027, 4);
	expect(reading.medianMinutes).toBe(15);
	expect(Math.abs(reading.badAnswers.median - 24)).toBeLessThan(2);
});

test('a baseline beside it: 99.3 % and 5 %, 0.4 % of windows, ten minutes', () => {
	const { exact, exactBy, reading } = open('baseline');
	expect(exactBy.broken).toBeCloseTo(0.993, 3);
	expect(exactBy.sound).toBeCloseTo(0.052, 3);
	expect(exact.sound[0]).toBeCloseTo(0.0045, 4);
	expect(reading.medianMinutes).toBe(10);
});

test('worse answers without errors are caught as often as healthy ones', () => {
	const { exactBy, reading } = open('no-errors');
	expect(exactBy.broken).toBe(exactBy.sound);
	expect(reading.curve?.auc).toBe(0.5);
});

test('one segment: 27 % within the hour, two hours and 75 failed answers', () => {
	const { exactBy, reading } = open('segment');
	expect(exactBy.broken).toBeCloseTo(0.274, 3);
	expect(Math.abs((reading.medianMinutes ?? 0) - 120)).toBeLessThan(25);
	expect(Math.abs(reading.badAnswers.median - 75)).toBeLessThan(20);
});

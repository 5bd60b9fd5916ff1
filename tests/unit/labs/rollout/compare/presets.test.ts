import { expect, test } from 'vitest';
import found from '../../../../../content/presets/rollout-compare.json';
import { daysReading } from '../../../../../src/lib/labs/rollout/compare/days.ts';
import { linkOf } from '../../../../../src/lib/labs/rollout/compare/plan-link.ts';
import {
	comparedDay,
	type ComparedDay
} from '../../../../../src/lib/labs/rollout/compare/plan-rows.ts';
import { planPlaces, shareArea } from '../../../../../src/lib/labs/rollout/compare/strips.ts';
import { verdict } from '../../../../../src/lib/labs/rollout/compare/verdict.ts';
import { oneLink } from '../../../../../src/lib/labs/rollout/one/fields.ts';
import { initialState, releaseOf } from '../../../../../src/lib/labs/rollout/one/state.ts';
import {
	compareDays,
	compareReleases,
	type StrategyId
} from '../../../../../src/lib/simulation/rollout/index.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';

/** A preset as the page compares it, with what it teaches. */
function open(id: string) {
	const preset = found.find((known) => known.id === id);
	const read = oneLink.read(preset?.link ?? '', undefined);
	if (!preset || !read) throw new Error(`no preset ${id}`);
	expect(read.problems).toEqual([]);
	const { state } = read;
	const day = comparedDay(state, runToEnd(compareReleases(releaseOf(state))));
	return { teaches: preset.teaches, state, day, said: verdict(day, undefined) };
}

function row(day: ComparedDay, id: StrategyId) {
	const one = day.rows.find((known) => known.id === id);
	if (!one) throw new Error(`no row ${id}`);
	return one;
}

const values = (day: ComparedDay) => Object.fromEntries(day.rows.map((r) => [r.id, r.value]));
const verdicts = (day: ComparedDay, kind: string) =>
	day.rows.filter(({ bill }) => bill.verdict === kind).map(({ id }) => id);

test('the page begins with the first, and writes their links as they are', () => {
	expect(oneLink.write(initialState)).toBe(found[0]?.link);
	expect(found.length).toBe(8);
	for (const { link } of found) {
		const read = oneLink.read(link, undefined);
		expect(read && oneLink.write(read.state)).toBe(link);
	}
});

test('one in a hundred: three plans never find out, and the canary pays 41', () => {
	const { day, said } = open('one-in-a-hundred');
	expect(values(day)).toMatchObject({
		...{ 'all-at-once': 5684, 'blue-green': 5684, interleaving: 4495 },
		...{ canary: 41, gradual: 85, shadow: 0 }
	});
	expect(row(day, 'canary').endText).toBe('back 09:30');
	expect(row(day, 'gradual').endText).toBe('back 09:30');
	expect(row(day, 'shadow').bill.extraMoney).toBeCloseTo(4.07, 2);
	expect(said.verdict).toBe('Shadow served no failed answer; all at once and blue-green 5,684.');
	expect(said.rest).toBe(
		'Six of nine stopped it; all at once, blue-green and interleaving promoted it.'
	);
	expect(said.why).toContain('1,133,195 requests from Mon 09:00');
});

test('a leak: the canary waits for data, promotes, and does worse than all at once', () => {
	const { day, said } = open('leak');
	expect(values(day)).toMatchObject({ 'all-at-once': 144, canary: 184, gradual: 25, shadow: 0 });
	const canary = row(day, 'canary');
	expect(canary.endText).toBe('back 21:15');
	expect(canary.bill.minutesToDetect).toBe(734);
	expect(row(day, 'all-at-once').bill.minutesToDetect).toBe(239);
	const second = row(day, 'gradual').steps[1]?.minute ?? 0;
	expect(Math.abs(second - 288)).toBeLessThan(7.5);
	expect(said.why).toContain('All at once was stopped after 3\u00a0h 59\u00a0min, canary after');
	const best = day.rows.filter(({ bill }) => bill.usersTouched > 0).map(({ value }) => value);
	expect(Math.min(...best)).toBe(25);
});

test('a sound model is refused by the five small shares', () => {
	const { day, said } = open('sound');
	expect(verdicts(day, 'right')).toEqual(['all-at-once', 'blue-green', 'ab', 'interleaving']);
	expect(said.verdict).toBe('Five of nine plans refused a sound model.');
	expect(said.rest).toContain('£0.00 (all at once) to £17.03 (blue-green)');
});

test('worse answers: interleaving and the A/B test see them', () => {
	const { day } = open('worse');
	expect(verdicts(day, 'right')).toEqual(['ab', 'interleaving']);
	expect(verdicts(day, 'missed').length).toBe(6);
	expect(values(day)).toMatchObject({
		...{ interleaving: 2, ab: 100, 'all-at-once': 200, 'blue-green': 200, bandit: 10 }
	});
	expect(row(day, 'interleaving').endText).toBe('back 12:00');
	expect(row(day, 'ab').endText).toBe('back 08:00');
	expect(row(day, 'bandit').endText).toBe('still at 3.54\u00a0%');
});

test('only the shadow sends e-mails twice: 6,825', () => {
	const { day, said } = open('mirror');
	expect(values(day)).toMatchObject({ shadow: 6825, canary: 0 });
	expect(said.verdict).toBe('Eight plans sent no e-mail twice; shadow 6,825.');
	expect(day.rows.some(({ end }) => end === 'rolled back')).toBe(false);
	expect(row(day, 'shadow').steps[1]?.minute).toBeCloseTo(60, -1);
});

test('a false alarm that cannot go back: 113,603, and four plans that stay', () => {
	const { day } = open('column');
	expect(verdicts(day, 'false alarm').length).toBe(5);
	expect(day.rows.filter(({ value }) => value === 0).map(({ id }) => id)).toEqual(
		verdicts(day, 'right')
	);
	expect(values(day)).toMatchObject({ canary: 113_603, shadow: 51_602 });
	expect(row(day, 'shadow').endText).toBe('back 12:50');
});

test('a cold cache: eight plans refuse a sound model at 08:10', () => {
	const { day } = open('cold');
	expect(verdicts(day, 'right')).toEqual(['interleaving']);
	expect(day.rows.filter(({ endText }) => endText === 'back 08:10').length).toBe(8);
});

test('busy: the share and the way back are what is left', () => {
	const { day } = open('busy');
	expect(values(day)).toMatchObject({
		...{ canary: 303, gradual: 332, 'blue-green': 3199, 'all-at-once': 7001 },
		...{ interleaving: 9521, shadow: 0 }
	});
	expect(day.rows.filter(({ endText }) => endText === 'back 09:05').length).toBe(8);
	expect(row(day, 'all-at-once').bill.minutesToRestore).toBe(15);
});

test('days are read plan by plan, and said with their range', () => {
	const { state, day } = open('busy');
	const bills = runToEnd(compareDays(releaseOf(state), 3));
	const reading = daysReading(state, bills);
	expect(reading.days).toBe(3);
	reading.plans.forEach(({ least, most, wins, right }, i) => {
		const today = day.rows[i]?.value ?? NaN;
		expect(least <= today && today <= most).toBe(true);
		expect(Math.max(wins, right)).toBeLessThanOrEqual(3);
	});
	expect(verdict(day, reading).why).toContain('no plan did better than shadow on 3');
});

test('every plan opens as a release of its own', () => {
	const { state, day } = open('leak');
	for (const { plan } of day.rows) {
		const read = oneLink.read(linkOf(state, plan), undefined);
		expect(read?.problems).toEqual([]);
		expect(read?.state.strategy).toBe(plan.strategy);
		expect(read?.state.steps).toEqual(plan.steps);
	}
});

test('strips stand under each other inside the frame, wide and narrow', () => {
	const { day } = open('busy');
	for (const frame of [
		{ width: 350, narrow: true },
		{ width: 840, narrow: false }
	]) {
		const places = planPlaces(frame, 9, day.minutes);
		expect(places.strips.every(({ top, base }) => base > top)).toBe(true);
		expect(places.foot).toBe(places.strips[8]?.base);
		expect(places.x(day.minutes)).toBe(places.right);
		const path = shareArea(places, 1, row(day, 'canary').steps, 'fresh');
		expect(path).toMatch(/^M[\d.]+ [\d.]+V[\d.]+H[\d.]+V[\d.]+Z/);
	}
});

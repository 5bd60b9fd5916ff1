import { expect, test } from 'vitest';
import presets from '../../../../../content/presets/drift-kinds.json';
import { kindsLink } from '../../../../../src/lib/labs/drift/kinds/fields.ts';
import { daysWatched, questionOf } from '../../../../../src/lib/labs/drift/kinds/state.ts';
import {
	alarmHistory,
	knownDays
} from '../../../../../src/lib/labs/drift/kinds/words/day-words.ts';
import {
	alarmIds,
	createDaySession,
	createKindsSession,
	createRateSession,
	type AlarmId
} from '../../../../../src/lib/simulation/drift/index.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';

const measure = createKindsSession();
const percent = (share: number, digits = 0) => (100 * share).toFixed(digits);

function open(id: string) {
	const preset = presets.find((one) => one.id === id);
	const read = kindsLink.read(preset?.link ?? '', undefined);
	if (!preset || !read) throw new Error(`no preset ${id}`);
	const picture = measure(questionOf(read.state));
	const rings = (alarm: AlarmId) => picture.alarms.find((one) => one.id === alarm)?.rings;
	return { ...preset, state: read.state, picture, rings };
}

test('there are eight, each opens whole and is written as the page writes it', () => {
	expect(presets).toHaveLength(8);
	for (const { link } of presets) {
		const read = kindsLink.read(link, undefined);
		expect(read?.problems).toEqual([]);
		expect(read && kindsLink.write(read.state)).toBe(link);
	}
});

test('only the rule: nothing without labels, accuracy as told', () => {
	const { picture, rings, teaches } = open('only-the-rule');
	for (const alarm of ['inputs', 'joint', 'scores'] as const) expect(rings(alarm)).toBe(false);
	expect(rings('accuracy')).toBe(true);
	const { before, now } = picture.accuracy;
	expect(teaches).toContain(`from ${percent(before)} to ${percent(now)} % on day 1`);
});

test('loud and harmless', () => {
	const { picture, rings, teaches } = open('loud-and-harmless');
	const inputs = picture.alarms.find(({ id }) => id === 'inputs');
	expect(teaches).toContain(`D at ${inputs?.statistic.toFixed(2)}`);
	expect(inputs?.pValue).toBeLessThan(1e-12);
	expect([rings('joint'), rings('scores'), rings('accuracy')]).toEqual([true, false, false]);
	for (const share of [picture.accuracy.before, picture.accuracy.now]) {
		expect(teaches).toContain(`stays at ${percent(share)} %`);
	}
});

test('the rule stayed, and it hurts', () => {
	const { picture, rings, teaches } = open('rule-stayed-and-it-hurts');
	const { before, now } = picture.accuracy;
	expect(teaches).toContain(`from ${percent(before)} to ${percent(now)} %`);
	expect([rings('inputs'), rings('scores'), rings('accuracy')]).toEqual([true, false, true]);
});

test('a tree instead', () => {
	const { picture, rings, teaches } = open('a-tree-instead');
	const { before, now } = picture.accuracy;
	expect(teaches).toContain(`rises from ${percent(before)} to ${percent(now)} %`);
	expect([rings('scores'), rings('calibration')]).toEqual([true, true]);
	expect(teaches).toContain(`ECE of ${percent(picture.error.now, 1)} %`);
	expect(teaches).toContain(`below ${percent(picture.errorLimit, 1)} %`);
});

test('fewer positives', () => {
	const { picture, teaches, question } = open('fewer-positives');
	expect(question).toContain(`calls ${percent(picture.called.now)} % positive`);
	const [low, high] = picture.estimate?.interval ?? [0, 0];
	const said = `${percent(picture.estimate?.estimate ?? 0)} % (95 %: ${percent(low)} to ${percent(high)})`;
	expect(teaches).toContain(`BBSE says ${said}`);
	const { before, now } = picture.accuracy;
	expect(teaches).toContain(`from ${percent(before)} to ${percent(now)} %`);
	expect(teaches).toContain(`${percent(picture.best)} % are possible`);
});

test('an estimate that lies', () => {
	const { picture, state, teaches, question } = open('an-estimate-that-lies');
	const { estimate = 0, interval = [0, 0] } = picture.estimate ?? {};
	expect(question).toContain(`${percent(estimate)} % positive`);
	expect(question).toContain(`${percent((interval[1] - interval[0]) / 2)} points`);
	expect(teaches).toContain(`In truth ${percent(picture.trueShare)} %`);
	const rates = runToEnd(createRateSession()({ ...questionOf(state), runs: 5 }));
	expect(rates.find(({ cause }) => cause === 'inputs')?.covered.count).toBe(0);
});

test('calm labels', () => {
	const { picture, rings, teaches } = open('calm-labels');
	expect(rings('labels')).toBe(false);
	expect(teaches).toContain(`reads ${percent(picture.labels.now)} %`);
	const { before, now } = picture.accuracy;
	expect(teaches).toContain(`from ${percent(before)} to ${percent(now)} %`);
	expect(teaches).toContain(`says ${percent(picture.estimate?.estimate ?? 0)} %`);
});

test('too few rows', () => {
	const { picture, state, rings, teaches } = open('too-few-rows');
	const { before, now } = picture.accuracy;
	expect(teaches).toContain(`reads ${percent(now)} % after ${percent(before)}`);
	expect(rings('accuracy')).toBe(false);
	const { days, byChance } = runToEnd(createDaySession()({ ...questionOf(state), ...daysWatched }));
	const known = knownDays(days, 'accuracy', state.delay);
	expect(teaches).toContain(
		`on day ${alarmHistory(known, byChance[alarmIds.indexOf('accuracy')] ?? []).first} for the first time`
	);
	const rates = runToEnd(createRateSession()({ ...questionOf(state), runs: 40 }));
	const rule = rates.find(({ cause }) => cause === 'rule');
	const rate = (rule?.rings[alarmIds.indexOf('accuracy')]?.count ?? 0) / 40;
	expect(Math.abs(rate - 0.25)).toBeLessThan(0.15);
});

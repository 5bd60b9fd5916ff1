import { expect, test } from 'vitest';
import { runs as runsOf } from '../../../../counts.ts';
import { createRateSession } from '../../../../../src/lib/simulation/drift/kinds/alarm-rates.ts';
import { alarmIds, type AlarmId } from '../../../../../src/lib/simulation/drift/kinds/alarm-ids.ts';
import type { CauseId } from '../../../../../src/lib/simulation/drift/kinds/causes.ts';
import type { KindsSetting } from '../../../../../src/lib/simulation/drift/kinds/kinds-setup.ts';
import { worldAtRest } from '../../../../../src/lib/simulation/drift/kinds/worlds.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';

const setting: KindsSetting = {
	world: 'clouds',
	model: 'logistic',
	rows: 300,
	alpha: 0.05,
	seed: 5
};
const moves = { ...worldAtRest, turn: 60 };
const runs = runsOf(1500);
const watch = createRateSession();
const counts = runToEnd(watch({ setting, moves, runs }));
const causeOf = (cause: CauseId) => counts.find((one) => one.cause === cause);
const rate = (cause: CauseId, alarm: AlarmId) =>
	(causeOf(cause)?.rings[alarmIds.indexOf(alarm)]?.count ?? NaN) / runs;

test.each(alarmIds)('%s rings on a share alpha of quiet days', (alarm) => {
	// KS takes whole rows only, so it stays a little below; the calibration limit was read from 199 days.
	const quiet = rate('nothing', alarm);
	const error = Math.sqrt((0.05 * 0.95) / runs);
	expect(quiet).toBeLessThan(0.05 + 3 * error + (alarm === 'calibration' ? 0.03 : 0));
	expect(quiet).toBeGreaterThan(0.02 - 3 * error);
});

test('a turned rule rings accuracy and calibration, and nothing without labels', () => {
	for (const alarm of ['accuracy', 'calibration'] as const) {
		expect(rate('rule', alarm)).toBeGreaterThan(0.95);
	}
	for (const alarm of ['inputs', 'joint', 'scores'] as const) {
		expect(rate('rule', alarm)).toBeLessThan(0.12);
	}
});

test('inputs and positives that move ring without labels', () => {
	expect(rate('inputs', 'inputs')).toBeGreaterThan(0.95);
	for (const alarm of ['inputs', 'joint', 'scores'] as const) {
		expect(rate('positives', alarm)).toBeGreaterThan(0.9);
	}
});

test('the estimate is unbiased under label shift alone, within 3 standard errors', () => {
	const shift = causeOf('positives');
	expect(Math.abs((shift?.estimates ?? 0) / runs - 0.2)).toBeLessThan((3 * 0.04) / Math.sqrt(runs));
	expect((shift?.covered.count ?? 0) / runs).toBeGreaterThan(0.88);
});

test('the estimate misses where inputs moved across the rule', () => {
	const straight = { ...setting, world: 'straight', rows: 1000 } as const;
	const asked = { setting: straight, moves: { ...worldAtRest, across: 0.5 }, runs: 20 };
	const mix = runToEnd(watch(asked)).find(({ cause }) => cause === 'mix');
	expect(mix?.covered.count).toBeLessThan(3);
});

test('runs that go on from others are those of one long call', () => {
	const whole = runToEnd(watch({ setting, moves, runs: 6 }));
	const first = runToEnd(watch({ setting, moves, runs: 2 }));
	expect(runToEnd(watch({ setting, moves, runs: 4, soFar: first }))).toEqual(whole);
});

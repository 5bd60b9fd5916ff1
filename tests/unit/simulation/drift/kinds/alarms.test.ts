import { expect, test } from 'vitest';
import { alarmIds } from '../../../../../src/lib/simulation/drift/kinds/alarm-ids.ts';
import { readAlarms } from '../../../../../src/lib/simulation/drift/kinds/alarms.ts';
import { kindsSetup } from '../../../../../src/lib/simulation/drift/kinds/kinds-setup.ts';
import { worldAtRest } from '../../../../../src/lib/simulation/drift/kinds/worlds.ts';
import { ksTest } from '../../../../../src/lib/stats/index.ts';

const levels = { alpha: 0.05, errorLimit: 0.1 };
const setting = { world: 'straight', model: 'logistic', rows: 400, alpha: 0.05, seed: 2 } as const;

test.each(['logistic', 'tree'] as const)('a window against itself rings nothing (%s)', (model) => {
	const { reference } = kindsSetup({ ...setting, model });
	const alarms = readAlarms(reference, reference, levels);
	expect(alarms.map(({ id }) => id)).toEqual([...alarmIds]);
	expect(alarms.filter(({ rings }) => rings)).toEqual([]);
});

test('the input alarm is the smaller p of two KS tests, doubled', () => {
	const { reference, draw } = kindsSetup(setting);
	const now = draw('now', { ...worldAtRest, up: 0.15 });
	const [alarm] = readAlarms(reference, now, levels);
	const tests = [
		ksTest(reference.window.x, now.window.x),
		ksTest(reference.window.y, now.window.y)
	];
	const smallest = Math.min(...tests.map(({ pValue }) => pValue));
	expect(alarm?.pValue).toBeCloseTo(Math.min(1, 2 * smallest), 12);
});

test('accuracy that rises does not ring', () => {
	const { reference, draw } = kindsSetup(setting);
	const better = draw('better', { ...worldAtRest, across: 2 });
	const alarm = readAlarms(reference, better, levels).find(({ id }) => id === 'accuracy');
	expect(alarm?.statistic).toBeGreaterThan(0);
	expect(alarm?.rings).toBe(false);
});

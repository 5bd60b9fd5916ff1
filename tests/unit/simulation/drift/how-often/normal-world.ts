import { addAlarms } from '../../../../../src/lib/simulation/drift/how-often/alarm-counts.ts';
import { countAlarms } from '../../../../../src/lib/simulation/drift/how-often/count-alarms.ts';
import type { RunOptions } from '../../../../../src/lib/simulation/drift/how-often/create-runs.ts';
import { effectAxis } from '../../../../../src/lib/simulation/drift/how-often/effect-axis.ts';
import { registryRules } from '../../../../../src/lib/simulation/drift/how-often/registry-rules.ts';
import { thresholdLadder } from '../../../../../src/lib/simulation/drift/how-often/threshold-ladder.ts';
import { alarmRate } from '../../../../../src/lib/simulation/drift/how-often/alarm-rate.ts';
import type { FamilySide } from '../../../../../src/lib/simulation/drift/side.ts';
import { driftTests, runToEnd } from '../../../../../src/lib/stats/index.ts';

export const normalSide = (shift: number, spread = 1): FamilySide => ({
	kind: 'family',
	family: 'normal',
	parameters: [0, 1],
	shift,
	spread
});

/** A normal feature that moves, with as many rows on either side unless told otherwise. */
export function normalWorld(shift: number, n: number, m = n): RunOptions {
	const windows = {
		kind: 'numeric',
		reference: normalSide(0),
		current: normalSide(shift)
	} as const;
	const rows = { reference: n, current: m };
	return { windows, axis: effectAxis(windows), rows, seed: 7, bins: 10, floor: 1e-4 };
}

/** A file's rows, drawn again. */
export function fileWorld(
	[reference, current]: readonly [Float64Array, Float64Array],
	n: number
): RunOptions {
	const windows = {
		kind: 'numeric',
		reference: { kind: 'values', values: reference },
		current: { kind: 'values', values: current }
	} as const;
	const rows = { reference: n, current: n };
	return { windows, axis: effectAxis(windows), rows, seed: 7, bins: 10, floor: 1e-4 };
}

/** Five categories that move to the last one. */
export function categoryWorld(n: number): RunOptions {
	const windows = {
		kind: 'categories',
		labels: ['a', 'b', 'c', 'd', 'e'],
		drawn: true,
		reference: [40, 25, 20, 10, 5],
		current: [30, 25, 20, 10, 15]
	} as const;
	const rows = { reference: n, current: n };
	return { windows, axis: effectAxis(windows), rows, seed: 7, bins: 10, floor: 1e-4 };
}

/** How often one detector of the registry rings at a threshold and an effect. */
export function measuredRate(
	world: RunOptions,
	asked: { id: string; threshold: number; effect: number; runs: number }
) {
	const { id, threshold, effect, runs } = asked;
	const kind = world.windows.kind === 'numeric' ? 'continuous' : 'categorical';
	const thresholds = { [id]: threshold };
	const rules = registryRules({ kind, rows: world.rows, thresholds, speed: 'live' });
	const rule = rules.find((one) => one.id === id);
	const test = driftTests.find((one) => one.id === id);
	if (!rule || !test) throw new Error(`There is no ${id} for this kind of feature.`);
	const half = Math.ceil(runs / 2);
	const [one, other] = [0, half].map((first) => {
		const question = { ...world, effects: [effect], runs: { first, count: half } };
		return runToEnd(countAlarms(question, [rule]));
	});
	if (!one || !other) throw new Error('Nothing was counted.');
	const level = thresholdLadder(test.threshold, test.base, threshold).indexOf(threshold);
	return alarmRate(addAlarms(one, other), { effect: 0, rule: 0, level });
}

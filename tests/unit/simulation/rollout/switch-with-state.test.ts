import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	switchWithState,
	type SwitchPlan
} from '../../../../src/lib/simulation/rollout/switch-with-state.ts';

const plan = fc.record({
	noticedAfter: fc.integer({ min: 1, max: 120 }),
	keptFor: fc.integer({ min: 0, max: 120 }),
	startTakes: fc.integer({ min: 0, max: 15 }),
	routeTakes: fc.integer({ min: 0, max: 3 }),
	requestsPerMinute: fc.constant(1000),
	writes: fc.constant(0.1),
	fails: fc.constant(0.05),
	writesBothForms: fc.boolean()
});

/** The same, minute by minute. */
function played(given: SwitchPlan) {
	let [minute, old, starting, exposed] = [0, true, 0, 0];
	let routed = -1;
	while (routed < given.routeTakes) {
		if (minute > given.keptFor) old = false;
		const wanted = minute >= given.noticedAfter;
		if (wanted && !old && starting < given.startTakes) starting++;
		else if (wanted) routed++;
		if (routed < given.routeTakes) exposed += given.requestsPerMinute;
		// Wanted in time, it is not taken away any more.
		if (wanted && old) given = { ...given, keptFor: Infinity };
		minute++;
	}
	return exposed;
}

test('switchWithState exposes what a minute by minute account exposes', () => {
	fc.assert(
		fc.property(plan, (given) => {
			expect(switchWithState(given).exposed).toBeCloseTo(played(given), 6);
		})
	);
});

test('switchWithState leaves rows behind unless both forms are written', () => {
	fc.assert(
		fc.property(plan, (given) => {
			const { unreadable, exposed, failed } = switchWithState(given);
			expect(unreadable).toBeCloseTo(given.writesBothForms ? 0 : exposed / 10, 6);
			expect(failed).toBeCloseTo(exposed / 20, 6);
		})
	);
});

test('keeping the old set longer never brings it back later', () => {
	fc.assert(
		fc.property(plan, fc.integer({ min: 0, max: 100 }), (given, more) => {
			const longer = switchWithState({ ...given, keptFor: given.keptFor + more });
			expect(longer.backAfter).toBeLessThanOrEqual(switchWithState(given).backAfter);
		})
	);
});

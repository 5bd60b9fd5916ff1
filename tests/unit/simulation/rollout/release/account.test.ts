import { expect, test } from 'vitest';
import {
	createExpectedRates,
	createTraffic,
	type World
} from '../../../../../src/lib/simulation/traffic/index.ts';
import {
	createAccount,
	verdictOf
} from '../../../../../src/lib/simulation/rollout/release/account.ts';
import { calm, failing } from './worlds.ts';

const never = {
	end: 'promoted',
	faultAt: undefined,
	leftAt: undefined,
	restoredAt: undefined,
	usersTouched: 0
} as const;

/** An account of some ticks at a tenth of the traffic. */
function accountOf(world: World) {
	const traffic = createTraffic(world);
	const counts = traffic.counts();
	const account = createAccount(world);
	const expectedAt = createExpectedRates(world);
	for (let tick = 0; tick < 100; tick++) {
		const split = {
			shares: [0.9, 0.1, 0] as const,
			mirrored: 0,
			ageMinutes: tick,
			wentBack: false
		};
		traffic.tick(tick, split, counts);
		account.add(tick, counts, expectedAt(tick, split));
	}
	return account;
}

test('nothing is blamed on a sound model', () => {
	const bill = accountOf(calm).bill(never);
	expect(bill).toMatchObject({ badFromDefect: 0, lostConversions: 0, verdict: 'right' });
	expect(bill.minutesToDetect).toBeNaN();
	expect(Math.abs(bill.answersByFresh - 60_000)).toBeLessThan(4 * Math.sqrt(60_000));
});

test('a model that fails more, or one segment of it, is billed for what that costs', () => {
	const worse = accountOf(failing(0.0105)).bill(never);
	expect(worse.badFromDefect).toBeCloseTo(worse.answersByFresh * 0.01, 3);
	const crash = { kind: 'segment-crash', segment: 1, errorRate: 1 } as const;
	const { badFromDefect, lostConversions } = accountOf({ ...calm, defects: [crash] }).bill(never);
	expect(Math.abs(badFromDefect - 18_000)).toBeLessThan(1000);
	// 200,000 users and 8,640,000 requests a day, one in twenty users: 0.00116 a request.
	expect(lostConversions / badFromDefect).toBeCloseTo((0.05 * 200_000) / 8_640_000, 6);
});

test('minutes run from the fault to the decision to the old model’s return', () => {
	const { bill } = accountOf(failing(0.01));
	const times = bill({ ...never, end: 'rolled back', faultAt: 3, leftAt: 10, restoredAt: 12 });
	expect(times).toMatchObject({ minutesToDetect: 7, minutesToRestore: 2, verdict: 'right' });
	expect(bill({ ...never, faultAt: 30, leftAt: 10 }).minutesToDetect).toBeNaN();
});

test('replicas of a canary come on top', () => {
	const bill = accountOf(calm).bill(never);
	// The old model needs 4 replicas for all of it and 3 for nine tenths; the canary has its least.
	expect(bill.extraReplicaHours).toBeCloseTo((100 / 60) * 1, 9);
	expect(bill.extraMoney).toBeCloseTo((100 / 60) * (20e-6 * 50 * 0.6 * 3600), 9);
});

test('a verdict for each end', () => {
	expect(verdictOf(true, 'promoted')).toBe('right');
	expect(verdictOf(false, 'promoted')).toBe('missed');
	expect(verdictOf(true, 'rolled back')).toBe('false alarm');
	expect(verdictOf(false, 'rolled back')).toBe('right');
	expect(verdictOf(true, 'still running')).toBe('open');
});

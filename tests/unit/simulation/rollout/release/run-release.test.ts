import { expect, test } from 'vitest';
import { runRelease } from '../../../../../src/lib/simulation/rollout/release/run-release.ts';
import { calm as longer, failing, line, tenth as canary } from './worlds.ts';

const calm = { ...longer, hours: 2 };
const tenth = { ...canary, world: calm };

test('a broken model is rolled back after its first window, a sound one promoted', () => {
	const broken = runRelease({ ...tenth, world: { ...failing(0.01), hours: 1 } });
	expect(broken.end).toBe('rolled back');
	expect(broken.bill).toMatchObject({
		minutesToDetect: 5,
		minutesToRestore: 2,
		verdict: 'right'
	});
	const patient = { ...line, inARow: 3 };
	const fine = runRelease({ ...tenth, guards: [patient] });
	expect([fine.end, fine.bill.verdict]).toEqual(['promoted', 'right']);
});

test('after a rollback the old model fails on rows of a new column', () => {
	const defects = [{ kind: 'schema', errorRate: 0.2 }] as const;
	const orders = [{ tick: 30, does: 'roll back' }] as const;
	const run = runRelease({ ...tenth, world: { ...calm, defects }, orders });
	const rate = (tick: number) => run.errors[0]![tick]! / run.requests[0]![tick]!;
	expect(rate(29)).toBeLessThan(0.01);
	expect(rate(80)).toBeGreaterThan(0.1);
	expect(run.bill.verdict).toBe('false alarm');
	expect(run.bill.badFromDefect).toBeGreaterThan(0.1 * 6000 * 80);
});

test('a shadow that sends mails is billed for them, and nobody is touched', () => {
	const defects = [{ kind: 'writes-twice', share: 0.5 }] as const;
	const plan = { ...tenth.plan, strategy: 'shadow', holdMinutes: 300 } as const;
	const { bill, mirrored } = runRelease({ world: { ...calm, defects }, plan, guards: [] });
	const copies = mirrored.reduce((sum, n) => sum + n, 0);
	expect(Math.abs(bill.sideEffects - copies / 2)).toBeLessThan(4 * Math.sqrt(copies / 4));
	expect([bill.usersTouched, bill.answersByFresh]).toEqual([0, 0]);
});

test('a latency guard sees the new model’s slow tail', () => {
	const defects = [{ kind: 'slow-tail', times: 5 }] as const;
	const slow = { ...line, kind: 'latency', percentile: 0.99, aboveMs: 400 } as const;
	const guards = [slow];
	expect(runRelease({ ...tenth, guards }).end).toBe('promoted');
	expect(runRelease({ ...tenth, guards, world: { ...calm, defects } }).end).toBe('rolled back');
});

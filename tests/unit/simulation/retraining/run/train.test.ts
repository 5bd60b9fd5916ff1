import { expect, it } from 'vitest';
import { gateOf } from '../../../../../src/lib/simulation/retraining/policies/gates.ts';
import { train } from '../../../../../src/lib/simulation/retraining/run/train.ts';
import { groundOf, smallSettings } from '../grounds.ts';

const shock = { shape: 'shock', part: 'outcome', size: 90, day: 60 } as const;
const settings = smallSettings('still', { moves: [shock] }, { failRisk: 0.2, badRisk: 0.2 });
const ground = groundOf(settings);
const order = (day: number, gate: 'none' | 'exact') => ({
	day,
	champion: ground.candidates.first,
	gate: gateOf(gate),
	reasons: [{ kind: 'clock', value: 7, line: 7 }] as const
});
const { byDay } = ground.candidates;
const failed = byDay.findIndex((candidate) => !candidate);
const bad = byDay.findIndex((candidate) => candidate?.isBad === true);
const sound = byDay.findIndex((one, day) => day > 100 && one?.isBad === false);

it('a failed training is paid for and leaves nothing', () => {
	const decision = train(ground, settings, order(failed, 'exact'));
	expect(decision).toMatchObject({ outcome: 'failed', cost: 150, paired: undefined });
	expect(decision.after).toBeNaN();
});

it('without a gate a bad batch goes into service; a paired test stops it', () => {
	expect(train(ground, settings, order(bad, 'none'))).toMatchObject({
		outcome: 'deployed',
		isBad: true,
		paired: undefined
	});
	const { paired, outcome } = train(ground, settings, order(bad, 'exact'));
	expect(outcome).toBe('refused');
	// 28 days of 10 held-out rows.
	expect(paired?.rows).toBe(280);
	expect(paired?.p).toBeGreaterThan(0.05);
});

it('after the shock a sound candidate passes, and the window says what of it is old', () => {
	const decision = train(ground, settings, order(sound, 'exact'));
	expect(decision.outcome).toBe('deployed');
	expect(decision.after).toBeGreaterThan(decision.before + 0.1);
	expect(decision.learntTo).toBe(sound - 7);
	expect(decision.learntFrom).toBe(sound - 7 - 27);
	const atSeventy = train(ground, settings, order(70, 'none'));
	// Days 36 to 63: 24 of 28 before day 60.
	expect(atSeventy.oldShare).toBeCloseTo(24 / 28, 12);
	expect(train(ground, settings, order(59, 'none')).oldShare).toBe(0);
});

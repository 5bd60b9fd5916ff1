import { expect, test } from 'vitest';
import { retrainingPolicies } from '../../../../src/lib/simulation/retraining/retraining-policies.ts';
import { runPolicy } from '../../../../src/lib/simulation/retraining/run-policy.ts';
import { courseAt, twoYears } from '../../../../src/lib/simulation/retraining/two-years.ts';
import { normal } from '../../../../src/lib/stats/index.ts';

const world = twoYears(18);
const runs = (labelDelay: number) =>
	Object.fromEntries(
		retrainingPolicies.map((policy) => [
			policy.id,
			runPolicy(world, policy, { labelDelay, limit: 0.874 })
		])
	);
const found = runs(14);

test('runPolicy: never retrained, accuracy falls as the closed form says', () => {
	const { wrong } = found.never!;
	for (const day of [60, 180, 360, 460]) {
		const span = 20;
		const days = Array.from({ length: span }, (_, i) => day + i - span / 2);
		const seen = 1 - days.reduce((sum, at) => sum + (wrong[at] ?? 0), 0) / span / 200;
		// The first model cuts at 0; between 0 and the rule it disagrees with the world.
		const { centre, rule } = courseAt(day);
		const law = normal(centre, 1);
		const apart = Math.abs(law.cdf(rule) - law.cdf(0));
		expect(Math.abs(seen - ((1 - apart) * 0.93 + apart * 0.07))).toBeLessThan(0.025);
	}
});

test('runPolicy: weekly retrains every seventh day, and all three fire as the most eager one', () => {
	expect(found.weekly?.retrains).toEqual(Array.from({ length: 104 }, (_, k) => 7 * k + 6));
	expect(found.all?.retrains).toEqual(found.weekly?.retrains);
	expect(found.monthly?.retrains).toHaveLength(24);
});

test('runPolicy: the inputs do not move when the rule jumps, so PSI stays asleep', () => {
	const between = (id: string) => found[id]!.retrains.filter((day) => day >= 470 && day < 530);
	expect(between('psi')).toEqual([]);
	expect(between('drop').length).toBeGreaterThan(0);
});

test('runPolicy: later labels cost every policy that learns', () => {
	const late = runs(60);
	for (const id of ['weekly', 'monthly', 'drop']) {
		expect(late[id]!.avoidable).toBeGreaterThan(found[id]!.avoidable);
	}
	expect(late.never!.avoidable).toBe(found.never!.avoidable);
});

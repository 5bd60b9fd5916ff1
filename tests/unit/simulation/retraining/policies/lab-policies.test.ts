import { expect, it } from 'vitest';
import type { Evening } from '../../../../../src/lib/simulation/retraining/policies/evening.ts';
import {
	labPolicies,
	labPolicyOf
} from '../../../../../src/lib/simulation/retraining/policies/lab-policies.ts';

const lines = { drop: 0.05, psi: 0.25 };
const evening = (over: Partial<Evening> = {}): Evening => ({
	daysSinceTraining: 3,
	accepted: 0.92,
	accuracy: () => ({ value: 0.918, labels: 700 }),
	psi: () => [0.02, 0.03],
	prediction: () => 0.01,
	...over
});
const trains = (over: Partial<Evening>) =>
	labPolicies.filter(({ decide }) => decide(evening(over), lines).length > 0).map(({ id }) => id);

it('on a quiet evening only the daily policy trains', () => {
	expect(trains({})).toEqual(['daily']);
	expect(trains({ daysSinceTraining: 7 })).toEqual(['daily', 'weekly', 'all']);
	expect(trains({ daysSinceTraining: 30 })).toEqual(['daily', 'weekly', 'monthly', 'all']);
});

it('5 % and 5 points are different lines: 87.4 and 87.0', () => {
	const at = (value: number) => trains({ accuracy: () => ({ value, labels: 700 }) });
	expect(at(0.8745)).toEqual(['daily']);
	expect(at(0.872)).toEqual(['daily', 'drop-relative', 'all']);
	expect(at(0.869)).toEqual(['daily', 'drop-relative', 'drop-points', 'all']);
	// Strictly below.
	expect(at(0.92 * 0.95)).toEqual(['daily']);
});

it('PSI and scores ring above their line, and without a labelled week no accuracy does', () => {
	expect(trains({ psi: () => [0.1, 0.26] })).toEqual(['daily', 'psi', 'all']);
	expect(trains({ psi: () => [0.25, 0] })).toEqual(['daily']);
	expect(trains({ prediction: () => 0.3 })).toEqual(['daily', 'prediction']);
	expect(trains({ accuracy: () => undefined })).toEqual(['daily']);
});

it('a reason names the number and the line that it crossed', () => {
	const seen = evening({
		daysSinceTraining: 8,
		accuracy: () => ({ value: 0.86, labels: 700 }),
		psi: () => [0.1, 0.4]
	});
	expect(labPolicyOf('all').decide(seen, lines)).toEqual([
		{ kind: 'clock', value: 8, line: 7 },
		{ kind: 'accuracy', value: 0.86, line: 0.92 * 0.95, labels: 700 },
		{ kind: 'psi', value: 0.4, line: 0.25, input: 1 }
	]);
});

it('what a policy does not read is not worked out', () => {
	const refuse = () => {
		throw new Error('not to be asked');
	};
	const reads = {
		clock: {},
		accuracy: { accuracy: refuse },
		psi: { psi: refuse },
		prediction: { prediction: refuse }
	};
	for (const policy of labPolicies) {
		const unread = Object.entries(reads).filter(([kind]) => !policy.reads.includes(kind as never));
		const over = Object.assign({}, ...unread.map(([, part]) => part)) as Partial<Evening>;
		expect(() => policy.decide(evening(over), lines)).not.toThrow();
	}
});

it('nine policies, each with an id and a sentence of its own', () => {
	expect(labPolicies).toHaveLength(9);
	expect(new Set(labPolicies.map(({ id }) => id)).size).toBe(9);
	for (const { description } of labPolicies) expect(description).toMatch(/^[A-Z].+\.$/);
	expect(() => labPolicyOf('hourly' as never)).toThrow('there is no policy hourly');
});

import { expect, it } from 'vitest';
import { labPolicies } from '../../../../../src/lib/simulation/retraining/policies/lab-policies.ts';
import { createLabSession } from '../../../../../src/lib/simulation/retraining/study/lab-session.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';
import { smallSettings } from '../grounds.ts';

const settings = smallSettings('shock', { days: 60, rowsPerDay: 60 });
const choices = [
	{ policy: 'never', gate: 'none' },
	{ policy: 'all', gate: 'exact' }
] as const;

it('what cannot run has problems and no picture', () => {
	const broken = { ...settings, gate: { alpha: 2, days: 28 } };
	const answer = runToEnd(createLabSession()({ settings: broken, choices }));
	expect(answer.problems).toEqual([{ part: 'gate', text: 'Alpha is a share from 0 to 1.' }]);
	expect(answer.picture).toBeUndefined();
});

it('remembers its world: a second question skips the training and answers the same', () => {
	const session = createLabSession();
	const first = [...session({ settings, choices })].length;
	const again = [...session({ settings, choices })].length;
	expect(again).toBe(choices.length);
	expect(first).toBeGreaterThan(60);
	const { picture } = runToEnd(session({ settings, choices }));
	expect(picture).toEqual(runToEnd(createLabSession()({ settings, choices })).picture);
	expect(picture?.best).toHaveLength(60);
	expect(picture?.runs.map(({ choice }) => choice)).toEqual(choices);
});

it('prices move the bill, not the accuracy', () => {
	const session = createLabSession();
	const cheap = runToEnd(session({ settings, choices })).picture!;
	const dear = { ...settings, prices: { ...settings.prices, training: 999 } };
	const other = runToEnd(session({ settings: dear, choices })).picture!;
	expect(other.runs[1]!.accuracy).toEqual(cheap.runs[1]!.accuracy);
	expect(other.runs[1]!.bill.training).toBe(cheap.runs[1]!.decisions.length * 999);
});

it('what it remembers is what a new session finds, whatever was moved', () => {
	const session = createLabSession();
	const moved = [
		settings,
		{ ...settings, lines: { drop: 0.02, psi: 0.1 } },
		{ ...settings, prices: { answersPerDay: 5, wrong: 3, training: 1, label: 2 } },
		{ ...settings, gate: { alpha: 0.3, days: 10 } },
		settings,
		{ ...settings, learner: { ...settings.learner, labelDelay: 30, badRisk: 0.4 } },
		{ ...settings, learner: { ...settings.learner, labelDelay: 70 } },
		{ ...settings, learner: { ...settings.learner, labelShare: 1 } },
		{ ...settings, learner: { ...settings.learner, window: { kind: 'growing' as const } } },
		{ ...settings, world: { ...settings.world, seed: 2 } }
	];
	const every = labPolicies.flatMap(({ id }) =>
		(['none', 'mid-p'] as const).map((gate) => ({ policy: id, gate }))
	);
	for (const asked of moved) {
		const fresh = runToEnd(createLabSession()({ settings: asked, choices: every }));
		expect(runToEnd(session({ settings: asked, choices: every }))).toEqual(fresh);
	}
});

it('answers again after the lists of an answer were given away, as a Worker does', () => {
	const session = createLabSession();
	const { picture } = runToEnd(session({ settings, choices }));
	const told = structuredClone(picture);
	const lists = [picture!.best, picture!.clairvoyant.accuracy, picture!.clairvoyant.money];
	for (const { accuracy, money, trainedOn } of picture!.runs) {
		lists.push(accuracy, money);
		structuredClone(trainedOn, { transfer: [trainedOn.buffer] });
	}
	for (const list of lists) structuredClone(list, { transfer: [list.buffer] });
	expect(runToEnd(session({ settings, choices })).picture).toEqual(told);
});

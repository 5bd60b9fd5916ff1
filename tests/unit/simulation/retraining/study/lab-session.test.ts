import { expect, it } from 'vitest';
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

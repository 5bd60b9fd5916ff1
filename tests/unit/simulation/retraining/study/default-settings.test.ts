import { expect, it } from 'vitest';
import { defaultSettings } from '../../../../../src/lib/simulation/retraining/study/default-settings.ts';

it('the lab opens with two years, and with the lines of the sheet', () => {
	const { world, lines, learner } = defaultSettings('shock', 7);
	expect(world).toMatchObject({ seed: 7, days: 730, moves: [{ shape: 'shock' }] });
	expect(lines).toEqual({ drop: 0.05, psi: 0.25 });
	expect(learner.window).toEqual({ kind: 'sliding', days: 28 });
});

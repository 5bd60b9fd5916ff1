import { expect, it } from 'vitest';
import { reprice } from '../../../../../src/lib/simulation/retraining/run/reprice.ts';
import { runLab } from '../../../../../src/lib/simulation/retraining/run/run-lab.ts';
import { groundOf, smallSettings } from '../grounds.ts';

it('a run at other prices is the run that those prices give', () => {
	const settings = smallSettings('shock');
	const prices = { answersPerDay: 77, wrong: 0.3, training: 12, label: 0.01 };
	const ground = groundOf(settings);
	for (const policy of ['never', 'weekly', 'drop-relative'] as const) {
		const choice = { policy, gate: 'mid-p' } as const;
		const run = reprice(ground, prices, runLab(ground, settings, choice));
		expect(run).toEqual(runLab(ground, { ...settings, prices }, choice));
		for (const { cost } of run.decisions) expect(cost).toBe(12);
	}
});

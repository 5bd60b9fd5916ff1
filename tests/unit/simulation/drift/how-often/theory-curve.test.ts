import { expect, it } from 'vitest';
import type { RunOptions } from '../../../../../src/lib/simulation/drift/how-often/create-runs.ts';
import { theorySteps } from '../../../../../src/lib/simulation/drift/how-often/theory-curve.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';
import { runs } from '../../../../counts.ts';
import { categoryWorld, measuredRate, normalWorld } from './normal-world.ts';

function theoryAt(id: string, threshold: number, effects: number[], world: RunOptions) {
	return runToEnd(theorySteps({ ...world, id, threshold, effects }));
}

type Setting = [title: string, id: string, threshold: number, effect: number, world: RunOptions];

/** Where theory is the rate itself, or as good as: windows large enough for its approximation. */
const settings: Setting[] = [
	['KS, 50 rows', 'ks', 0.05, 0, normalWorld(0.1, 50)],
	['KS, 100 rows', 'ks', 0.05, 0, normalWorld(0.1, 100)],
	['KS, 100 rows, 20 %', 'ks', 0.2, 0, normalWorld(0.1, 100)],
	['KS, 90 against 60', 'ks', 0.1, 0, normalWorld(0.1, 90, 60)],
	['KS, 400 against 1,000', 'ks', 0.05, 0, normalWorld(0.1, 400, 1000)],
	['KS, 1,000 rows', 'ks', 0.05, 0, normalWorld(0.1, 1000)],
	['KS, 500 rows, 0.2 sd', 'ks', 0.05, 0.2, normalWorld(0.2, 500)],
	['KS, 1,000 against 2,000, 0.1 sd', 'ks', 0.01, 0.1, normalWorld(0.1, 1000, 2000)],
	['chi-square, 500 rows', 'chi-square', 0.05, 0, normalWorld(0.1, 500)],
	['chi-square, 1,000 rows, 0.1 sd', 'chi-square', 0.05, 0.1, normalWorld(0.1, 1000)],
	['chi-square, 1,000 rows, 0.2 sd', 'chi-square', 0.01, 0.2, normalWorld(0.2, 1000)],
	['chi-square, 1,000 against 500', 'chi-square', 0.1, 0.1, normalWorld(0.1, 1000, 500)],
	['chi-square, categories, none', 'chi-square', 0.05, 0, categoryWorld(400)],
	['chi-square, categories, half', 'chi-square', 0.05, 0.5, categoryWorld(400)],
	['Mann-Whitney, 200 rows', 'mann-whitney', 0.05, 0, normalWorld(0.1, 200)],
	['Mann-Whitney, 500 rows, 0.1 sd', 'mann-whitney', 0.05, 0.1, normalWorld(0.1, 500)],
	['Mann-Whitney, 1,000 rows, 0.1 sd', 'mann-whitney', 0.01, 0.1, normalWorld(0.1, 1000)],
	['Mann-Whitney, 300 against 900', 'mann-whitney', 0.05, 0.2, normalWorld(0.2, 300, 900)],
	['PSI, 1,000 rows', 'psi', 0.02, 0, normalWorld(0.1, 1000)],
	['PSI, 1,000 rows, 0.1 sd', 'psi', 0.032, 0.1, normalWorld(0.1, 1000)],
	['PSI, categories', 'psi', 0.025, 0, categoryWorld(400)],
	['Hellinger, 1,000 rows', 'hellinger', 0.05, 0, normalWorld(0.1, 1000)]
];

it.each(settings)(
	'agrees with what is measured, within 3 standard errors: %s',
	(_title, id, threshold, effect, world) => {
		const [theory] = theoryAt(id, threshold, [effect], world);
		if (!theory) throw new Error('no theory');
		const measured = measuredRate(world, { id, threshold, effect, runs: runs(2000) });
		const error = Math.sqrt((theory.rate * (1 - theory.rate)) / measured.runs);
		expect(Math.abs(measured.rate - theory.rate)).toBeLessThan(3 * error);
	}
);

it('says nothing where there is no theory', () => {
	const world = normalWorld(0.1, 100);
	expect(theoryAt('wasserstein', 0.1, [0, 0.1], world)).toEqual([]);
	expect(theoryAt('ks', 0.05, [0, 0.1], categoryWorld(100))).toEqual([]);
});

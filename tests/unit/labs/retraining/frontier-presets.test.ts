import { expect, test } from 'vitest';
import found from '../../../../content/presets/retraining-frontier.json';
import { countNow } from '../../../../src/lib/labs/retraining/frontier/first.ts';
import { worldLink } from '../../../../src/lib/labs/retraining/one/fields.ts';
import type { WorldState } from '../../../../src/lib/labs/retraining/one/state.ts';

/** A preset on as many worlds as its text speaks of, and what it says. */
function play(id: string, worlds = 200) {
	const preset = found.find((known) => known.id === id);
	const read = worldLink.read(preset?.link ?? '', undefined);
	if (!preset || !read) throw new Error(`no preset ${id}`);
	const { summary } = countNow(read.state, worlds);
	const row = (policy: WorldState['policy'], gate: WorldState['gate'] = 'none') => {
		const one = summary.rows.find(({ choice }) => choice.policy === policy && choice.gate === gate);
		if (!one) throw new Error(`no ${policy} behind ${gate}`);
		return one;
	};
	return {
		...{ summary, row, teaches: preset.teaches },
		money: (policy: WorldState['policy'], gate?: WorldState['gate']) =>
			Math.round(row(policy, gate).money.mean),
		best: Math.round(summary.clairvoyant.money.mean)
	};
}

/** The text names each of these amounts. */
function expectNamed(teaches: string, amounts: readonly number[]) {
	for (const amount of amounts) expect(teaches).toContain(amount.toLocaleString('en-GB'));
}

test('three worlds: what a still world’s preset says holds from the first on', () => {
	const { summary, row } = play('nothing', 3);
	expect(row('never').trainings).toBe(0);
	expect(row('psi').trainings).toBe(0);
	expect(row('weekly').trainings).toBe(104);
	expect(summary.clairvoyant.money.mean).toBeLessThanOrEqual(row('never').money.mean);
});

const long = test.runIf(process.env.DEEP === '1');
const minutes = 60_000;

long('a bit of everything', { timeout: 10 * minutes }, () => {
	const { teaches, money, best, summary, row } = play('mixed');
	expectNamed(teaches, [money('drop-relative'), money('monthly'), money('all'), money('never')]);
	expectNamed(teaches, [best]);
	expect(summary.rows[summary.cheapest]).toBe(row('drop-relative'));
	expect(summary.tied).toContain(summary.rows.indexOf(row('drop-relative', 'mid-p')));
	expect(best / money('drop-relative')).toBeCloseTo(0.5, 1);
});

long('nothing moves', { timeout: 10 * minutes }, () => {
	const { teaches, money, row } = play('nothing');
	expectNamed(teaches, [money('never'), money('weekly')]);
	expect([money('psi'), money('prediction')]).toEqual([money('never'), money('never')]);
	const { worse, deployed, trainings, wrong, money: all } = row('weekly');
	expect(worse / deployed).toBeCloseTo(0.5, 1);
	// Half is trainings: 104 at 150 are 15,600 of it.
	expect(Math.round(trainings)).toBe(104);
	expect(Math.round(all.mean - wrong)).toBe(15_600);
});

long('slow drift', { timeout: 10 * minutes }, () => {
	const { teaches, money } = play('drift');
	expectNamed(teaches, [
		money('monthly'),
		money('monthly', 'mid-p'),
		money('never'),
		money('daily')
	]);
});

long('shock', { timeout: 10 * minutes }, () => {
	const { teaches, money } = play('shock');
	expectNamed(teaches, [money('drop-relative', 'mid-p'), money('drop-relative'), money('psi')]);
});

long('season', { timeout: 10 * minutes }, () => {
	const { teaches, money } = play('season');
	expectNamed(teaches, [money('prediction'), money('drop-relative')]);
	expect(money('prediction', 'mid-p')).toBeGreaterThan(money('prediction'));
});

long('recurring regimes', { timeout: 10 * minutes }, () => {
	const { teaches, money, row, best } = play('regimes');
	expectNamed(teaches, [money('prediction', 'mid-p'), money('weekly'), money('never'), best]);
	expect(row('prediction', 'mid-p').deployed).toBeLessThan(1);
});

long('label shift', { timeout: 10 * minutes }, () => {
	const { teaches, money, row } = play('labels');
	expectNamed(teaches, [money('prediction', 'mid-p'), money('drop-relative'), money('never')]);
	expect(Math.round(100 * row('prediction').cheapestIn)).toBe(76);
	expect(money('prediction')).toBeGreaterThan(money('prediction', 'mid-p'));
});

long('a broken pipe', { timeout: 10 * minutes }, () => {
	const { teaches, money, row } = play('pipe');
	expectNamed(teaches, [money('never'), money('psi'), money('psi', 'mid-p')]);
	expect(Math.round(100 * row('never').cheapestIn)).toBe(98);
});

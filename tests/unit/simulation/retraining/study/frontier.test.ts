import { expect, it } from 'vitest';
import { runLab } from '../../../../../src/lib/simulation/retraining/run/run-lab.ts';
import {
	frontierBlock,
	mergeFrontier,
	worldOfStudy
} from '../../../../../src/lib/simulation/retraining/study/frontier.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';
import { groundOf, smallSettings } from '../grounds.ts';

const settings = smallSettings('shock', { days: 120, rowsPerDay: 60 });
const choices = [
	{ policy: 'never', gate: 'none' },
	{ policy: 'weekly', gate: 'none' },
	{ policy: 'weekly', gate: 'mid-p' }
] as const;
const block = (
	first: number,
	worlds: number,
	chosen: typeof choices | readonly (typeof choices)[number][] = choices
) => runToEnd(frontierBlock({ settings, choices: chosen, first, worlds }));
const whole = block(0, 6);

it('Workers that share the worlds come to the same bits', () => {
	expect(mergeFrontier([block(4, 2), block(0, 3), block(3, 1)])).toEqual(whole);
	expect(() => mergeFrontier([])).toThrow('at least one block');
});

it('the order of the choices, and who else is there, changes nothing', () => {
	const turned = block(0, 6, [...choices].reverse());
	expect([...turned.tallies].reverse()).toEqual(whole.tallies);
	expect(block(0, 6, [choices[1]]).tallies[0]).toEqual(whole.tallies[1]);
});

it('a tally holds what the run of its world came to', () => {
	const world = worldOfStudy(settings, 2);
	const own = { ...settings, world };
	const run = runLab(groundOf(own), own, choices[2]);
	const tally = whole.tallies[2]!;
	expect(tally.money[2]).toBe(run.bill.total - run.bill.unavoidable);
	expect(tally.trainings[2]).toBe(run.decisions.length);
	expect(tally.deployed[2]).toBeLessThan(run.decisions.length);
});

it('worlds differ, and nobody beats the clairvoyant on any of them', () => {
	expect(new Set(whole.tallies[0]!.money).size).toBe(6);
	for (const { money } of whole.tallies) {
		money.forEach((sum, world) => {
			expect(sum).toBeGreaterThanOrEqual(whole.clairvoyant.money[world]! - 1e-6);
		});
	}
});

it('tells how far it is', () => {
	const shares = [...frontierBlock({ settings, choices, first: 0, worlds: 2 })];
	expect(shares).toEqual([...shares].sort((one, other) => one - other));
	expect(shares.at(-1)).toBe(1);
});

it('refuses what cannot be run', () => {
	const broken = { ...settings, prices: { ...settings.prices, wrong: NaN } };
	const ask = { settings: broken, choices, first: 0, worlds: 1 };
	expect(() => runToEnd(frontierBlock(ask))).toThrow('A wrong answer costs 0 or more.');
});

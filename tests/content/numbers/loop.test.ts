import { expect, it } from 'vitest';
import { driftingWorld, loopRun, type LoopRun } from '../../../src/lib/simulation/loop/index.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('loop');
const world = driftingWorld(5);
const sound = loopRun(world);
const broken = loopRun(world, { from: 80, to: 89 });
const arrow = (labelDelayDays: number, everyDays = 7, isChecked = false) => ({
	everyDays,
	labelDelayDays,
	isChecked
});
const wrong = ({ accuracy }: LoopRun) =>
	1000 * accuracy.subarray(1).reduce((sum, share) => sum + 1 - share, 0);
const average = (run: LoopRun) => printed(100 * (1 - wrong(run) / 120_000));

it('left alone, the model is right on 80 % after 30 days, 69 % after 60 and 54 % after 120', () => {
	const at = (day: number) => printed(100 * (sound(undefined).accuracy[day] ?? 0));
	expect(words).toContain(
		`${at(30)} % after 30 days, ${at(60)} % after 60 and ${at(120)} % after 120`
	);
	expect(words).toContain(`right on ${at(0)} % of cases`);
});

it('weekly retrains give 89 % with labels 3 days late and 79 % with labels 30 days late', () => {
	expect(words).toContain(`right on ${average(sound(arrow(3)))} % of cases over the 120 days`);
	expect(words).toContain(`The same weekly retraining gives ${average(sound(arrow(30)))} %`);
});

it('counts the wrong answers of four arrows', () => {
	expect(words).toContain(`${printed(wrong(sound(undefined)))} with the arrow cut`);
	expect(words).toContain(`${printed(wrong(sound(arrow(3))))} with weekly retrains`);
	expect(words).toContain(`${printed(wrong(sound(arrow(3, 1))))} with daily ones`);
	expect(words).toContain(`weekly retrains end at ${printed(wrong(sound(arrow(30))))}`);
	const daily = wrong(sound(arrow(3))) - wrong(sound(arrow(3, 1)));
	const sooner = wrong(sound(arrow(30))) - wrong(sound(arrow(3)));
	expect(words).toContain(`saves about ${printed(Math.round(daily / 100) * 100)} wrong answers`);
	expect(words).toContain(`to three saves about ${printed(Math.round(sooner / 100) * 100)}`);
});

it('broken labels cost days 85 to 98, or come back on day 113, and the check refuses two of 17', () => {
	const bad = (run: LoopRun) => [...run.accuracy.keys()].filter((day) => run.accuracy[day]! < 0.51);
	const days = bad(broken(arrow(3)));
	expect(words).toContain(`days ${days[0]} to ${days.at(-1)}, it is right on 50 %`);
	expect(days).toHaveLength(14);
	for (const day of days) {
		expect(sound(undefined).accuracy[day]).toBeGreaterThan(broken(arrow(3)).accuracy[day] ?? 1);
	}
	expect(words).toContain(`on day ${bad(broken(arrow(30)))[0]} the model breaks`);
	const { turns } = broken(arrow(3, 7, true));
	expect(turns.filter((turn) => turn.isRefused)).toHaveLength(2);
	expect(turns).toHaveLength(17);
});

import { expect, test } from 'vitest';
import {
	bill,
	dayRows,
	type LoopGame,
	loopRules,
	nextDay,
	readDay,
	retrainNow,
	startGame,
	trainModel
} from '../../../../src/lib/simulation/loop/index.ts';

function play(seed: number, retrainOn: readonly number[] = []): LoopGame {
	let game = startGame(seed);
	for (let day = 1; day <= loopRules.days; day++) {
		game = nextDay(game);
		if (retrainOn.includes(day)) game = retrainNow(game);
	}
	return game;
}

test('startGame(seed) begins every run with the same model on day 0', () => {
	const { reader, rules, day } = startGame(9);
	expect(day).toBe(0);
	expect(Object.values(rules)).toEqual([reader, reader, reader]);
});

test('nextDay(game) is the same game for the same seed and the same decisions', () => {
	expect(play(4, [20, 70])).toEqual(play(4, [20, 70]));
});

test('nextDay(game) gives the reader who does what a rule does the same bill as the rule', () => {
	const weekly = Array.from({ length: 17 }, (_, i) => 7 * (i + 1));
	const game = play(4, weekly);
	expect(game.reader).toEqual(game.rules.weekly);
	expect(play(4).reader).toEqual(game.rules.never);
	expect(play(4, game.rules.alarm.retrains).reader).toEqual(game.rules.alarm);
});

test('nextDay(game) reads each day with the model in service that morning', () => {
	const { world, reader } = play(4, [50]);
	const late = trainModel(dayRows(world, 47));
	expect(reader.readings[49]).toEqual(readDay(trainModel(dayRows(world, 0)), dayRows(world, 50)));
	expect(reader.readings[50]).toEqual(readDay(late, dayRows(world, 51)));
});

test('nextDay(game) stays on day 120', () => {
	const end = play(4);
	expect(end.day).toBe(120);
	expect(nextDay(end)).toBe(end);
});

test('retrainNow(game) counts once a day and no more when the days are over', () => {
	const once = retrainNow(nextDay(startGame(4)));
	expect(once.reader.retrains).toEqual([1]);
	expect(retrainNow(once)).toBe(once);
	const end = play(4);
	expect(retrainNow(end)).toBe(end);
});

test('nextDay(game) makes it dearest to never retrain, in nearly every world', () => {
	const bills = Array.from({ length: 40 }, (_, seed) => {
		const { rules } = play(seed);
		const total = (id: keyof typeof rules) => bill(rules[id], loopRules.days).total;
		return { never: total('never'), weekly: total('weekly'), alarm: total('alarm') };
	});
	const dearest = bills.filter((one) => one.never > Math.max(one.weekly, one.alarm)).length;
	expect(dearest).toBeGreaterThan(36);
});

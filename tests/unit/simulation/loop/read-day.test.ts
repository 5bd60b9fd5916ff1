import { expect, test } from 'vitest';
import {
	dayRows,
	driftingWorld,
	expectedAccuracy,
	loopRules,
	readDay,
	trainModel
} from '../../../../src/lib/simulation/loop/index.ts';
import { psiFromSamples } from '../../../../src/lib/stats/index.ts';

const world = driftingWorld(3);
const training = dayRows(world, 0);
const model = trainModel(training);
const days = Array.from({ length: loopRules.days }, (_, i) => i + 1);

test('readDay(model, rows) reads the PSI that psiFromSamples gives for the same two samples', () => {
	for (const day of [1, 33, 74, 120]) {
		const rows = dayRows(world, day);
		const { psi } = psiFromSamples(training.values, rows.values, { bins: 10 });
		expect(readDay(model, rows).psi).toBeCloseTo(psi, 12);
	}
});

test('readDay(model, rows) has the accuracy of the closed form, within 4.5 standard errors each day', () => {
	for (const day of days) {
		const { wrong, cut } = readDay(model, dayRows(world, day));
		const expected = expectedAccuracy(cut, world.means[day] ?? 0);
		const error = Math.sqrt((expected * (1 - expected)) / loopRules.rowsPerDay);
		expect(Math.abs(1 - wrong / loopRules.rowsPerDay - expected)).toBeLessThan(4.5 * error);
	}
});

test('readDay(model, rows) has the accuracy of the closed form over 40 worlds, without bias', () => {
	let gap = 0;
	let variance = 0;
	for (let seed = 100; seed < 140; seed++) {
		const other = driftingWorld(seed);
		const learnt = trainModel(dayRows(other, 0));
		for (const day of days.filter((value) => value % 8 === 0)) {
			const expected = expectedAccuracy(learnt.cut, other.means[day] ?? 0);
			gap += loopRules.rowsPerDay * (1 - expected) - readDay(learnt, dayRows(other, day)).wrong;
			variance += loopRules.rowsPerDay * expected * (1 - expected);
		}
	}
	expect(Math.abs(gap)).toBeLessThan(4 * Math.sqrt(variance));
});

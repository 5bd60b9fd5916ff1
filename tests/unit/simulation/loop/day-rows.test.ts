import { expect, test } from 'vitest';
import { dayRows, driftingWorld, loopRules } from '../../../../src/lib/simulation/loop/index.ts';

const world = driftingWorld(3);
const { rowsPerDay, labelNoise } = loopRules;

test('dayRows(world, day) depends on the world and the day alone', () => {
	expect(dayRows(world, 12)).toEqual(dayRows(driftingWorld(3), 12));
	expect(dayRows(world, 12).values).not.toEqual(dayRows(world, 13).values);
	expect(dayRows(world, 12).values).not.toEqual(dayRows(driftingWorld(4), 12).values);
});

test('dayRows(world, day) is normal with sd 1 round the mean of the day', () => {
	for (const day of [0, 40, 120]) {
		const { values } = dayRows(world, day);
		const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
		const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
		expect(Math.abs(mean - (world.means[day] ?? 0))).toBeLessThan(4 / Math.sqrt(rowsPerDay));
		expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / rowsPerDay));
	}
});

test('dayRows(world, day) turns 7 labels in 100 against the mean of the day', () => {
	let turned = 0;
	for (let day = 0; day <= loopRules.days; day++) {
		const { values, labels } = dayRows(world, day);
		const mean = world.means[day] ?? 0;
		values.forEach((value, i) => (turned += (value > mean ? 1 : 0) === labels[i] ? 0 : 1));
	}
	const rows = rowsPerDay * (loopRules.days + 1);
	const error = Math.sqrt((labelNoise * (1 - labelNoise)) / rows);
	expect(Math.abs(turned / rows - labelNoise)).toBeLessThan(4 * error);
});

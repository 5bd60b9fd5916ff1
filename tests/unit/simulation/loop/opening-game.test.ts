import { expect, test } from 'vitest';
import { bill, labelledThrough, openingGame } from '../../../../src/lib/simulation/loop/index.ts';

test('openingGame() stands at day 74 with one retrain, in drift, its labels in up to day 71', () => {
	const { day, reader, world } = openingGame();
	expect(day).toBe(74);
	expect(reader.retrains).toEqual([36]);
	expect(reader.readings.at(-1)?.psi).toBeGreaterThan(0.25);
	expect(reader.readings[36]?.psi).toBeLessThan(0.1);
	expect(world.shockDay).toBeLessThan(71);
	expect(labelledThrough(day)).toBe(71);
});

test('openingGame() is the same to the last answer on every machine', () => {
	const { reader } = openingGame();
	expect(bill(reader, 71)).toEqual({ wrong: 12_222, retrains: 1, total: 12_622 });
});

import { expect, test } from 'vitest';
import {
	dayRows,
	driftingWorld,
	learnCut,
	trainModel
} from '../../../../src/lib/simulation/loop/index.ts';

test('trainModel(rows) keeps the cut, the day, and ten bins of a tenth each', () => {
	const rows = dayRows(driftingWorld(3), 21);
	const model = trainModel(rows);
	expect(model.cut).toBe(learnCut(rows));
	expect(model.learntFrom).toBe(21);
	expect(model.edges).toHaveLength(9);
	expect(Array.from(model.shares)).toEqual(new Array(10).fill(0.1));
});

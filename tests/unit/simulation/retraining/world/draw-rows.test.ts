import { expect, it } from 'vitest';
import { courseOf } from '../../../../../src/lib/simulation/retraining/world/course-of.ts';
import { drawRows } from '../../../../../src/lib/simulation/retraining/world/draw-rows.ts';
import { entryOf } from '../../../../../src/lib/simulation/retraining/world/history-days.ts';
import { unitLine } from '../../../../../src/lib/simulation/retraining/world/line.ts';
import { trueAccuracy } from '../../../../../src/lib/simulation/retraining/world/true-accuracy.ts';
import type { LabWorld } from '../../../../../src/lib/simulation/retraining/world/types.ts';
import {
	worldKinds,
	worldOfKind
} from '../../../../../src/lib/simulation/retraining/world/world-kinds.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';
import { runs } from '../../../../counts.ts';

const rowsPerDay = runs(20_000);
const few = (world: LabWorld): LabWorld => ({ ...world, days: 3, rowsPerDay });

it.each(worldKinds)('the sampled accuracy of a line is the closed form’s: $title', ({ id }) => {
	const world = few({ ...worldOfKind(id, 5), yesShare: 0.3 });
	const moves = world.moves.map((move) => ({ ...move, day: 1, periodDays: 4 }));
	const course = courseOf({ ...world, moves });
	const { x, y, labels } = runToEnd(drawRows({ ...world, moves }, course));
	const line = unitLine(Float64Array.of(2, 1, -0.4));
	for (let day = 0; day < 3; day++) {
		const at = entryOf(day);
		let right = 0;
		for (let row = at * rowsPerDay; row < (at + 1) * rowsPerDay; row++) {
			const score = (x[row] ?? 0) * line[0]! + (y[row] ?? 0) * line[1]! + line[2]!;
			if (score > 0 === (labels[row] === 1)) right++;
		}
		const share = trueAccuracy(course, world.separation / 2, line, at);
		const error = Math.sqrt((share * (1 - share)) / rowsPerDay);
		expect(Math.abs(right / rowsPerDay - share)).toBeLessThan(4 * error);
	}
});

it('the same seed gives the same bits, another one other rows', () => {
	const world = { ...worldOfKind('mixed', 5), days: 2, rowsPerDay: 50 };
	const rows = runToEnd(drawRows(world, courseOf(world)));
	const again = runToEnd(drawRows(world, courseOf(world)));
	for (const name of ['x', 'y', 'labels'] as const) {
		expect(again[name].every((value, row) => value === rows[name][row])).toBe(true);
	}
	const other = { ...world, seed: 6 };
	expect(runToEnd(drawRows(other, courseOf(other))).x[0]).not.toBe(rows.x[0]);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unitLine } from '../../../../../src/lib/simulation/retraining/world/line.ts';
import {
	bestAccuracy,
	trueAccuracy
} from '../../../../../src/lib/simulation/retraining/world/true-accuracy.ts';
import type { Course } from '../../../../../src/lib/simulation/retraining/world/types.ts';
import { runs, seed } from '../../../../counts.ts';
import { goldenCases } from '../golden-of.ts';

const day = ([x, y]: readonly number[], [dx, dy]: readonly number[], yesShare: number): Course => ({
	centreX: Float64Array.of(x ?? 0),
	centreY: Float64Array.of(y ?? 0),
	directionX: Float64Array.of(dx ?? 0),
	directionY: Float64Array.of(dy ?? 0),
	yesShare: Float64Array.of(yesShare),
	unit: Float64Array.of(1),
	jumps: []
});

type Input = Record<'line' | 'centre' | 'direction', number[]> &
	Record<'half' | 'yesShare', number>;

goldenCases<Input, number>('trueAccuracy', ({ line, centre, direction, half, yesShare }, share) => {
	const course = day(centre, direction, yesShare);
	const unit = unitLine(Float64Array.from(line));
	expect(Math.abs(trueAccuracy(course, half, unit, 0) - share)).toBeLessThan(1e-10);
});

goldenCases<Input, number>('bestAccuracy', ({ half, yesShare }, share) => {
	const course = day([0, 0], [1, 0], yesShare);
	expect(Math.abs(bestAccuracy(course, half, 0) - share)).toBeLessThan(1e-10);
});

it('no line beats the best, and the best line reaches it', () => {
	const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
	fc.assert(
		fc.property(
			fc.tuple(number(-3, 3), number(-3, 3), number(-4, 4)),
			number(0, 6.28),
			number(0.05, 0.95),
			number(0.2, 3),
			(line, turn, yes, half) => {
				const direction = [Math.cos(turn), Math.sin(turn)];
				const course = day([0.4, -1], direction, yes);
				const top = bestAccuracy(course, half, 0);
				const found = trueAccuracy(course, half, unitLine(Float64Array.from(line)), 0);
				expect(found).toBeLessThanOrEqual(top + 1e-12);
				const [dx = 0, dy = 0] = direction;
				const lift = Math.log(yes / (1 - yes)) - 2 * half * (0.4 * dx - dy);
				const bayes = unitLine(Float64Array.of(2 * half * dx, 2 * half * dy, lift));
				expect(trueAccuracy(course, half, bayes, 0)).toBeCloseTo(top, 12);
			}
		),
		{ numRuns: runs(2000), seed }
	);
});

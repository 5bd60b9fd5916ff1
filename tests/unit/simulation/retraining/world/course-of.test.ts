import { expect, it } from 'vitest';
import { courseOf } from '../../../../../src/lib/simulation/retraining/world/course-of.ts';
import { entryOf } from '../../../../../src/lib/simulation/retraining/world/history-days.ts';
import type { Move } from '../../../../../src/lib/simulation/retraining/world/types.ts';
import { worldOfKind } from '../../../../../src/lib/simulation/retraining/world/world-kinds.ts';

const shockOf = (part: Move['part'], size: number, over = {}) => {
	const world = { ...worldOfKind('still'), variety: 0, ...over };
	const course = courseOf({ ...world, moves: [{ shape: 'shock', part, size, day: 10 }] });
	const at = (day: number) => {
		const read = (list: Float64Array) => list[entryOf(day)] ?? NaN;
		return {
			centre: [read(course.centreX), read(course.centreY)],
			direction: [read(course.directionX), read(course.directionY)],
			yes: read(course.yesShare),
			unit: read(course.unit)
		};
	};
	return { before: at(9), after: at(10), course };
};

it('nothing moves before its day', () => {
	const { before, course } = shockOf('both', 1);
	expect(before).toMatchObject({ centre: [0, 0], yes: 0.5, unit: 1 });
	expect(before.direction[0]).toBeCloseTo(0.8, 9);
	expect(before.direction[1]).toBeCloseTo(0.6, 9);
	expect(course.jumps).toEqual([10]);
});

it('both: the centre goes along the rule; inputs: across it', () => {
	const [along, across] = [shockOf('both', 2).after, shockOf('inputs', 2).after];
	expect(along.centre).toEqual([1.6, 1.2]);
	expect(across.centre).toEqual([-1.2, 1.6]);
	expect(along.direction).toEqual(across.direction);
});

it('outcome: the rule turns clockwise, and at its mirror image each input looks as before', () => {
	const mirror = (2 * Math.atan2(0.6, 0.8) * 180) / Math.PI;
	const { direction } = shockOf('outcome', mirror).after;
	expect(direction[0]).toBeCloseTo(0.8, 9);
	expect(direction[1]).toBeCloseTo(-0.6, 9);
	const [x = 0, y = 0] = shockOf('outcome', 123).after.direction;
	expect(x * x + y * y).toBeCloseTo(1, 9);
});

it('labels: the odds of yes grow by e to the size', () => {
	const { before, after } = shockOf('labels', 1, { yesShare: 0.2 });
	expect(before.yes).toBeCloseTo(0.2, 12);
	expect(after.yes / (1 - after.yes)).toBeCloseTo(0.25 * Math.E, 12);
});

it('unit: a power of ten, and the world stays where it is', () => {
	const { before, after } = shockOf('unit', -1);
	expect(after.unit).toBeCloseTo(0.1, 12);
	expect({ ...after, unit: 1 }).toEqual(before);
});

it('moves add up, and variety makes sizes differ from seed to seed, both ways', () => {
	const move = { shape: 'shock', part: 'both', size: 1, day: 10 } as const;
	const sizes = Array.from({ length: 100 }, (_, seed) => {
		const world = { ...worldOfKind('still', seed), moves: [move] };
		return (courseOf(world).centreX[entryOf(10)] ?? NaN) / 0.8;
	});
	for (const size of sizes) {
		expect(Math.abs(size)).toBeGreaterThan(0.6 - 1e-9);
		expect(Math.abs(size)).toBeLessThan(1.4 + 1e-9);
	}
	expect(sizes.filter((size) => size < 0).length).toBeGreaterThan(30);
	expect(sizes.filter((size) => size > 0).length).toBeGreaterThan(30);
	const twice = courseOf({ ...worldOfKind('still'), variety: 0, moves: [move, move] });
	expect(twice.centreX[entryOf(10)]).toBeCloseTo(1.6, 12);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	evenOdds,
	oddsMoved,
	ruleOf,
	worldAtRest,
	worldOf,
	worlds
} from '../../../../../src/lib/simulation/drift/kinds/worlds.ts';

const anyMoves = fc.record({
	across: fc.double({ min: -2, max: 2, noNaN: true }),
	up: fc.double({ min: -2, max: 2, noNaN: true }),
	turn: fc.integer({ min: -90, max: 90 }),
	offset: fc.double({ min: -2, max: 2, noNaN: true }),
	positives: fc.double({ min: 0.05, max: 0.95, noNaN: true })
});

test('on the line of even odds both outcomes are equally likely, whatever moved', () => {
	fc.assert(
		fc.property(fc.constantFrom(...worlds), anyMoves, (world, moves) => {
			const logOdds = ruleOf(world, moves);
			for (const [x, y] of evenOdds(world, moves, 3)) {
				expect(logOdds(x, y) + oddsMoved(moves)).toBeCloseTo(0, 8);
			}
		})
	);
});

test('inputs that move leave the rule where it is', () => {
	for (const world of worlds) {
		const moved = { ...worldAtRest, across: 1.5, up: -1 };
		expect(evenOdds(world, moved, 3)).toEqual(evenOdds(world, worldAtRest, 3));
	}
});

test('fewer positives move the line of even odds towards them', () => {
	const [point] = evenOdds(worldOf('straight'), { ...worldAtRest, positives: 0.1 }, 3);
	expect(point?.[0]).toBeCloseTo(Math.log(9) / 3, 10);
});

test('the clouds’ rule is what two normal densities make of the log-odds', () => {
	const { clouds, steepness } = worldOf('clouds');
	const density = (x: number, centre: number) => -((x - centre) ** 2) / (2 * clouds.spread ** 2);
	for (const x of [-2, 0.3, 1]) {
		expect(steepness * x).toBeCloseTo(density(x, clouds.apart) - density(x, -clouds.apart), 10);
	}
});

import { expect, test } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { drawWindow } from '../../../../../src/lib/simulation/drift/kinds/draw-window.ts';
import { trueShare } from '../../../../../src/lib/simulation/drift/kinds/true-share.ts';
import {
	worldAtRest,
	worldOf,
	worlds,
	type WorldMoves
} from '../../../../../src/lib/simulation/drift/kinds/worlds.ts';
import { ksTest, mean } from '../../../../../src/lib/stats/index.ts';

const rows = 6000;
const draw = (world: (typeof worlds)[number], moves: WorldMoves, seed: number | string = 4) =>
	drawWindow({ world, moves, rows }, createRng(seed));

const cases: Partial<WorldMoves>[] = [
	{},
	{ across: 1 },
	{ turn: 60, up: 1 },
	{ positives: 0.1 },
	{ across: 1, offset: -0.5, positives: 0.2 }
];

test.each(cases)('the share of positives is the true one within 3 standard errors: %o', (moved) => {
	for (const world of worlds) {
		const moves = { ...worldAtRest, ...moved };
		const share = trueShare(world, moves);
		const error = Math.sqrt((share * (1 - share)) / rows);
		expect(Math.abs(mean(draw(world, moves).labels) - share)).toBeLessThan(3 * error);
	}
});

test('moving P(Y) leaves the rows of each outcome as they were', () => {
	for (const world of worlds) {
		const [before, after] = [
			draw(world, worldAtRest, 'before'),
			draw(world, { ...worldAtRest, positives: 0.2 }, 'after')
		];
		for (const label of [0, 1]) {
			for (const feature of ['x', 'y'] as const) {
				const own = ({ labels, ...window }: typeof before) =>
					window[feature].filter((_, row) => labels[row] === label);
				expect(ksTest(own(before), own(after)).pValue).toBeGreaterThan(0.002);
			}
		}
	}
});

test('inputs that move along a straight rule take every row with them and change no outcome', () => {
	const straight = worldOf('straight');
	const [before, after] = [draw(straight, worldAtRest), draw(straight, { ...worldAtRest, up: 1 })];
	expect(after.labels).toEqual(before.labels);
	expect(mean(after.y) - mean(before.y)).toBeCloseTo(1, 10);
});

test('the same seed draws the same rows', () => {
	const moves = { ...worldAtRest, turn: 30, positives: 0.3 };
	expect(draw(worldOf('bent'), moves)).toEqual(draw(worldOf('bent'), moves));
});

import { exp, type Rng } from '../../../random/index.ts';
import type { LabelledWindow } from './moving-world.ts';
import { chance, oddsMoved, ruleOf, type World, type WorldMoves } from './worlds.ts';

/**
 * Draws rows of a world after these moves. P(Y) moves by keeping some rows of one outcome only, so that
 * the rows of each outcome look as before. One candidate takes the same draws whatever has moved:
 * with the same dice a drag moves only what it must.
 */
export function drawWindow(
	{ world, moves, rows }: { world: World; moves: WorldMoves; rows: number },
	rng: Rng
): LabelledWindow {
	const { apart, spread } = world.clouds;
	const logOdds = ruleOf(world, moves);
	const tilt = exp(oddsMoved(moves));
	const kept = [Math.min(1, 1 / tilt), Math.min(1, tilt)] as const;
	const [xs, ys] = [new Float64Array(rows), new Float64Array(rows)];
	const labels = new Uint8Array(rows);
	for (let row = 0; row < rows;) {
		const side = rng.uniform() < 0.5 ? -apart : apart;
		const x = side + spread * rng.normal() + moves.across;
		const y = spread * rng.normal() + moves.up;
		const label = rng.uniform() < chance(logOdds(x, y)) ? 1 : 0;
		if (rng.uniform() >= kept[label]) continue;
		xs[row] = x;
		ys[row] = y;
		labels[row++] = label;
	}
	return { x: xs, y: ys, labels };
}

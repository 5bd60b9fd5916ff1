import { exp } from '../../../random/index.ts';
import { chance, oddsMoved, ruleOf, type World, type WorldMoves } from './worlds.ts';

const step = 0.125;
const reach = 6;

/**
 * The share of positives that the world makes after these moves, without sampling: the trapezium rule
 * over the plane, right to some 1e-8, since everything it adds up is smooth and falls off.
 */
export function trueShare(world: World, moves: WorldMoves): number {
	const { apart, spread } = world.clouds;
	const logOdds = ruleOf(world, moves);
	const tilt = exp(oddsMoved(moves));
	const line = Array.from({ length: (2 * reach) / step + 1 }, (_, i) => i * step - reach);
	const bell = (z: number) => exp((-z * z) / 2);
	let [positive, negative] = [0, 0];
	for (const x of line) {
		const ofX = bell((x - apart) / spread) + bell((x + apart) / spread);
		for (const y of line) {
			const weight = ofX * bell(y / spread);
			const p = chance(logOdds(x + moves.across, y + moves.up));
			positive += weight * p * tilt;
			negative += weight * (1 - p);
		}
	}
	return positive / (positive + negative);
}

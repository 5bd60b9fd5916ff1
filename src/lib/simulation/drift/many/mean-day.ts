import { special } from '../../../stats/index.ts';
import { createRng } from '../../../random/index.ts';
import type { DayPValues } from './day-p-values.ts';
import { drawFeatures } from './draw-features.ts';
import type { ManyWorld } from './world.ts';

/** How many standard errors a moved feature's mean stands away, with known spread of 1. */
export const standardErrors = ({ effect, rows }: Pick<ManyWorld, 'effect' | 'rows'>) =>
	effect * Math.sqrt(rows / 2);

/**
 * p-values of two-sided z tests of two means. The differences of means of correlated normal features
 * are normal with the same correlation, so they are drawn as such: the same law as drawing all rows,
 * at no cost in rows.
 */
export function meanDay(world: ManyWorld, day: number, mask: Uint8Array): DayPValues {
	const { features, links, rho, seed } = world;
	const scores = drawFeatures(createRng(seed).fork(day), { features, width: 1, links, rho });
	const quiet = scores.map(twoSided);
	if (world.moved === 0) return { quiet, moved: quiet };
	const push = standardErrors(world);
	const moved = quiet.slice();
	for (let i = 0; i < features; i++) {
		if (mask[i] === 1) moved[i] = twoSided((scores[i] as number) + push);
	}
	return { quiet, moved };
}

const twoSided = (score: number) => special.erfc(Math.abs(score) * Math.SQRT1_2);

import type { ManyWorld } from '../../../../../src/lib/simulation/drift/many/world.ts';

/** Fifty features of which ten have moved, with what a test wants otherwise. */
export const worldFor = (part: Partial<ManyWorld> = {}): ManyWorld => ({
	seed: 16,
	features: 50,
	moved: 10,
	effect: 0.18,
	rows: 1000,
	test: 'mean',
	links: 'none',
	rho: 0.6,
	alpha: 0.05,
	share: 0.5,
	...part
});

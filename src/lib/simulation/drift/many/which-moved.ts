import { createRng } from '../../../random/index.ts';
import type { ManyWorld } from './world.ts';

/**
 * Which features have moved, 1 for each that has: drawn from the seed, the same every day. One more
 * that moves joins those that did.
 */
export function whichMoved({
	seed,
	features,
	moved
}: Pick<ManyWorld, 'seed' | 'features' | 'moved'>): Uint8Array {
	const order = Array.from({ length: features }, (_, feature) => feature);
	createRng(seed).fork('which moved').shuffle(order);
	const mask = new Uint8Array(features);
	for (const feature of order.slice(0, moved)) mask[feature] = 1;
	return mask;
}

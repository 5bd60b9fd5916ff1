import { fillNormal, type Rng } from '../../../random/index.ts';
import { correlation, type ManyWorld } from './world.ts';

export interface FeatureTable {
	readonly features: number;
	/** Values of each feature; two features are correlated value by value. */
	readonly width: number;
	readonly links: ManyWorld['links'];
	readonly rho: number;
}

/**
 * Standard normal features, one after another in one list: feature i holds the values from i * width.
 * More features begin with the same ones, as long as they are not linked.
 *
 * @param rng its draws are used up
 */
export function drawFeatures(rng: Rng, table: FeatureTable): Float64Array {
	const values = new Float64Array(table.features * table.width);
	fillNormal(rng, values);
	const rho = correlation(table);
	if (rho === 0) return values;
	if (table.links === 'neighbours') linkNeighbours(values, table.width, rho);
	else linkByCause(values, rng.fork('cause'), table.width, rho);
	return values;
}

/** Each feature leans on the one before: correlation rho to the power of their distance. */
function linkNeighbours(values: Float64Array, width: number, rho: number): void {
	const own = Math.sqrt(1 - rho * rho);
	for (let i = width; i < values.length; i++) {
		values[i] = rho * (values[i - width] as number) + own * (values[i] as number);
	}
}

/** All features lean on the same hidden values. */
function linkByCause(values: Float64Array, rng: Rng, width: number, rho: number): void {
	const cause = new Float64Array(width);
	fillNormal(rng, cause);
	const [shared, own] = [Math.sqrt(rho), Math.sqrt(1 - rho)];
	for (let start = 0; start < values.length; start += width) {
		for (let i = 0; i < width; i++) {
			values[start + i] = shared * (cause[i] as number) + own * (values[start + i] as number);
		}
	}
}

import { exp } from '../../../random/index.ts';

/** Nodes a unit, and how far they reach: beyond 36 a chance is 0 or 1 to the last bit. */
const perUnit = 64;
const reach = 36;
const middle = perUnit * reach;
const nodes = /* @__PURE__ */ chancesAtNodes();

function chancesAtNodes(): Float64Array {
	return Float64Array.from({ length: 2 * middle + 1 }, (_, node) => {
		return 1 / (1 + exp((middle - node) / perUnit));
	});
}

/**
 * The chance at some log-odds, 1 / (1 + e^-z), right to 1e-12: Taylor's series about the nearest node.
 * It is most of what a fit costs, and must have the same bits in every engine.
 *
 * @param z any number but NaN
 */
export function logisticChance(z: number): number {
	if (z >= reach) return 1;
	if (z <= -reach) return 0;
	const node = (z * perUnit + (middle + 0.5)) | 0;
	const h = z - (node - middle) / perUnit;
	const p = nodes[node] as number;
	const s = p * (1 - p);
	const slope = 1 - 2 * p;
	const third = 1 - 6 * s + slope * (1 - 12 * s) * (h / 4);
	return p + s * h * (1 + (h / 2) * (slope + (h / 3) * third));
}

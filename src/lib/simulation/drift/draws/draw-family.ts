import { exp, fillNormal, fillUniform, type Rng } from '../../../random/index.ts';
import type { FamilyId } from '../families/families.ts';
import { at } from '../families/parameter-at.ts';

/** Fills `out` with independent draws of a shape; the first k values never depend on its length. */
type Draw = (rng: Rng, shape: readonly number[], out: Float64Array) => void;

/** How each family is drawn, apart from what a control needs to know of it. */
const draws: Record<FamilyId, Draw> = {
	normal(rng, _shape, out) {
		fillNormal(rng, out);
	},
	logNormal(rng, shape, out) {
		const sigma = at(shape, 0);
		fillNormal(rng, out);
		for (let i = 0; i < out.length; i++) out[i] = exp(sigma * at(out, i));
	},
	gamma(rng, shape, out) {
		const k = at(shape, 0);
		for (let i = 0; i < out.length; i++) out[i] = rng.gamma(k);
	},
	beta(rng, shape, out) {
		const [a, b] = [at(shape, 0), at(shape, 1)];
		for (let i = 0; i < out.length; i++) out[i] = rng.beta(a, b);
	},
	exponential(rng, _shape, out) {
		for (let i = 0; i < out.length; i++) out[i] = rng.exponential();
	},
	uniform(rng, _shape, out) {
		fillUniform(rng, out);
	},
	poisson(rng, shape, out) {
		const mean = at(shape, 0);
		for (let i = 0; i < out.length; i++) out[i] = rng.poisson(mean);
	},
	mixture(rng, shape, out) {
		// Two streams, so that the first k draws stay the same whatever the length.
		const lump = new Float64Array(out.length);
		fillUniform(rng.fork('lump'), lump);
		fillNormal(rng.fork('value'), out);
		for (let i = 0; i < out.length; i++) {
			const first = at(lump, i) >= at(shape, 4) ? 0 : 2;
			out[i] = at(shape, first) + at(shape, first + 1) * at(out, i);
		}
	}
};

/** Draws a family's shape into `out`, before it is placed. */
export function drawFamily(
	id: FamilyId,
	rng: Rng,
	shape: readonly number[],
	out: Float64Array
): void {
	draws[id](rng, shape, out);
}

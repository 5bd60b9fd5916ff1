import type { Rng } from '../../../random/index.ts';
import { at } from '../families/parameter-at.ts';

export type Blend = {
	/** Both in ascending order, of the same length. */
	readonly calm: Float64Array;
	readonly drifted: Float64Array;
	readonly rng: Rng;
	/** Takes the rows; as long as the others. */
	readonly out: Float64Array;
};

/**
 * Rows of which a share comes from a drifted population. How many do is binomial; which of the
 * sorted draws those are is a shuffle of its own on either side, so that the rows stay independent.
 *
 * @returns fills `out`, in ascending order, for a share from 0 to 1
 */
export function blendRows({ calm, drifted, rng, out }: Blend): (share: number) => Float64Array {
	const calmPlaces = shuffledPlaces(rng.fork('calm places'), out.length);
	const driftedPlaces = shuffledPlaces(rng.fork('drifted places'), out.length);
	const turns = new Float64Array(out.length);
	rng.fork('turns').fillUniform(turns);
	return (share) => {
		const count = turns.reduce((sum, turn) => (turn < share ? sum + 1 : sum), 0);
		let [i, j] = [0, 0];
		for (let place = 0; place < out.length; place++) {
			while (i < calm.length && at(calmPlaces, i) < count) i++;
			while (j < drifted.length && at(driftedPlaces, j) >= count) j++;
			const takesCalm = j >= drifted.length || (i < calm.length && at(calm, i) <= at(drifted, j));
			out[place] = takesCalm ? at(calm, i++) : at(drifted, j++);
		}
		return out;
	};
}

function shuffledPlaces(rng: Rng, count: number): Int32Array {
	return rng.shuffle(Int32Array.from({ length: count }, (_, index) => index));
}

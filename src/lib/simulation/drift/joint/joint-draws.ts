import { createRng, fillNormal, fillUniform } from '../../../random/index.ts';
import { at } from '../families/parameter-at.ts';
import type { DependenceId } from './request.ts';

/** Two features of the same rows. */
export type Pair = { readonly x: Float64Array; readonly y: Float64Array };

/** Turns one window's dice into scores of a given strength: rows glide while the strength moves. */
export type Turn = (strength: number) => Pair;

/** How far rows stray from the ring, whose radius is 1. */
export const ringNoise = 0.12;

/** Variance of either coordinate of the ring: half of its radius squared, and the noise. */
export const ringVariance = 0.5 + ringNoise * ringNoise;

type Dice = {
	readonly normals: (name: string) => Float64Array;
	readonly luck: Float64Array;
};

/**
 * The dice of one window. Correlation and XOR give standard normal scores, which a marginal map
 * turns into values; the ring gives values. The first k rows never depend on how many there are.
 *
 * @param name each window has dice of its own
 */
export function jointDraws(
	dependence: DependenceId,
	name: 'reference' | 'current',
	{ rows, seed }: { readonly rows: number; readonly seed: number }
): Turn {
	const rng = createRng(seed).fork(`joint ${name}`);
	const luck = new Float64Array(rows);
	fillUniform(rng.fork('luck'), luck);
	const normals = (fork: string) => {
		const out = new Float64Array(rows);
		fillNormal(rng.fork(fork), out);
		return out;
	};
	return turns[dependence]({ normals, luck });
}

const turns: Record<DependenceId, (dice: Dice) => Turn> = {
	/** Gaussian copula: the second score is a share of the first and a share of its own. */
	correlation({ normals }) {
		const [x, own] = [normals('first'), normals('second')];
		return (strength) => {
			const rest = Math.sqrt(1 - strength * strength);
			return { x, y: own.map((value, i) => strength * at(x, i) + rest * value) };
		};
	},
	/** The second score keeps its size; its sign follows the first one's in (1 + strength) / 2 of rows. */
	xor({ normals, luck }) {
		const [x, own] = [normals('first'), normals('second')];
		return (strength) => {
			const same = (1 + strength) / 2;
			return {
				x,
				y: own.map((value, i) =>
					at(luck, i) < same === at(x, i) > 0 ? Math.abs(value) : -Math.abs(value)
				)
			};
		};
	},
	/**
	 * A row lies on the ring in a share `strength` of cases; else its second feature comes from
	 * another point of the ring. Either feature alone cannot tell the difference.
	 */
	ring({ normals, luck }) {
		const [own, other] = [
			onCircle(normals('a'), normals('b')),
			onCircle(normals('c'), normals('d'))
		];
		const [noiseX, noiseY] = [normals('noise x'), normals('noise y')];
		const x = own.x.map((value, i) => value + ringNoise * at(noiseX, i));
		return (strength) => ({
			x,
			y: noiseY.map((noise, i) => {
				const from = at(luck, i) < strength ? own : other;
				return at(from.y, i) + ringNoise * noise;
			})
		});
	}
};

/** Directions of normal points: angles that are uniform, without sine or cosine. */
function onCircle(a: Float64Array, b: Float64Array): Pair {
	const length = a.map((value, i) => Math.sqrt(value * value + at(b, i) * at(b, i)) || 1);
	return {
		x: a.map((value, i) => value / at(length, i)),
		y: b.map((value, i) => value / at(length, i))
	};
}

import { binSharesAt } from './bin-shares-at.ts';
import { moveOf, placeAt, type EffectAxis, type Windows } from './effect-axis.ts';
import { movedPopulation, populationOf, shapeOf, type Population } from './population.ts';
import { weightShares } from './weight-shares.ts';

/** What the current window's rows are drawn from at an effect, beside the reference's. */
export type EffectPopulation = {
	/** Missing for categories, counts and a file. */
	readonly smooth?: {
		readonly reference: Population;
		/** Parts and their weights: the population is the blend of them. */
		readonly current: readonly { readonly weight: number; readonly part: Population }[];
	};
	/** Shares of the reference's bins or categories on either side; missing where nobody knows them. */
	readonly shares?: { readonly reference: readonly number[]; readonly current: readonly number[] };
};

/** The mean of something over the parts of a blend. */
export function blendOf(
	parts: NonNullable<EffectPopulation['smooth']>['current'],
	of: (part: Population) => number
): number {
	return parts.reduce((sum, { weight, part }) => (weight > 0 ? sum + weight * of(part) : sum), 0);
}

type World = { readonly windows: Windows; readonly axis: EffectAxis; readonly bins: number };

/** The truth behind the windows at each effect, for as far as it can be written down. */
export function effectPopulation({ windows, axis, bins }: World): (e: number) => EffectPopulation {
	if (windows.kind === 'categories') {
		const [before, after] = [weightShares(windows.reference), weightShares(windows.current)];
		return (effect) => ({
			shares: {
				reference: before,
				current: before.map((share, k) => (1 - effect) * share + effect * (after[k] ?? 0))
			}
		});
	}
	const reference = populationOf(windows.reference);
	const currentAt = smoothCurrent(windows, axis);
	if (!reference || !currentAt) return () => ({});
	return (effect) => {
		const current = currentAt(effect);
		return { smooth: { reference, current }, shares: binSharesAt({ reference, current, bins }) };
	};
}

function smoothCurrent(windows: Extract<Windows, { kind: 'numeric' }>, axis: EffectAxis) {
	const move = axis.kind === 'share' ? undefined : moveOf(windows);
	if (move) {
		const shape = shapeOf(move.reference);
		const place = placeAt(axis, move);
		return (
			shape && ((effect: number) => [{ weight: 1, part: movedPopulation(shape, place(effect)) }])
		);
	}
	const [calm, drifted] = [populationOf(windows.reference), populationOf(windows.current)];
	if (!calm || !drifted) return undefined;
	return (effect: number) => [
		{ weight: 1 - effect, part: calm },
		{ weight: effect, part: drifted }
	];
}

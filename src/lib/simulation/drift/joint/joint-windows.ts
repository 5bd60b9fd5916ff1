import { jointDraws, ringVariance, type Pair, type Turn } from './joint-draws.ts';
import { marginalMap, type MarginalMap } from './marginal-map.ts';
import type { JointRequest } from './request.ts';

/** Both windows, in values and in sds from the mean of the marginal. */
export type JointWindows = {
	readonly values: { readonly reference: Pair; readonly current: Pair };
	readonly standard: { readonly reference: Pair; readonly current: Pair };
	readonly marginals: readonly [MarginalMap, MarginalMap];
};

const ringMarginal = (): MarginalMap => ({
	valueOf: (value) => value,
	mean: 0,
	sd: Math.sqrt(ringVariance),
	ends: [-1.5, 1.5]
});

/** Draws windows, and keeps dice and marginals while only a strength moves. */
export function createJointWindows(): (request: JointRequest) => JointWindows {
	const dice = { reference: remember<Turn>(), current: remember<Turn>() };
	const maps = [remember<MarginalMap>(), remember<MarginalMap>()] as const;

	return (request) => {
		const { dependence, rows, seed } = request;
		const marginalOf = (axis: 0 | 1) =>
			dependence === 'ring'
				? ringMarginal()
				: maps[axis](request.marginals[axis], () => marginalMap(request.marginals[axis]));
		const marginals = [marginalOf(0), marginalOf(1)] as const;
		const draw = (name: 'reference' | 'current', strength: number): Pair => {
			const turn = dice[name]([dependence, rows, seed], () =>
				jointDraws(dependence, name, { rows, seed })
			);
			return eachFeature(turn(strength), (score, axis) => marginals[axis].valueOf(score));
		};
		const values = {
			reference: draw('reference', request.before),
			current: draw('current', request.after)
		};
		const inSds = (pair: Pair) =>
			eachFeature(pair, (value, axis) => (value - marginals[axis].mean) / marginals[axis].sd);
		const standard = { reference: inSds(values.reference), current: inSds(values.current) };
		return { values, standard, marginals };
	};
}

/** The first rows of both windows. */
export function firstRows(
	{ reference, current }: JointWindows['standard'],
	rows: number
): JointWindows['standard'] {
	const cut = ({ x, y }: Pair): Pair => ({ x: x.subarray(0, rows), y: y.subarray(0, rows) });
	return { reference: cut(reference), current: cut(current) };
}

function eachFeature({ x, y }: Pair, change: (value: number, axis: 0 | 1) => number): Pair {
	return { x: x.map((value) => change(value, 0)), y: y.map((value) => change(value, 1)) };
}

/** The last value made, as long as its key stays. */
function remember<Value>() {
	let known: { readonly key: string; readonly value: Value } | undefined;
	return (keyParts: unknown, make: () => Value): Value => {
		const key = JSON.stringify(keyParts);
		if (known?.key !== key) known = { key, value: make() };
		return known.value;
	};
}

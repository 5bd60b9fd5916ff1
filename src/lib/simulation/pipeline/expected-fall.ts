import {
	catchChances,
	faultKinds,
	faultLayers,
	layerHours,
	type FaultLayer
} from './fault-layers.ts';

export interface FallOptions {
	/** The layers that are there. */
	readonly layers: ReadonlySet<FaultLayer>;
	/** Faults of each kind a year, at least 0. */
	readonly faultsOfEachKind: number;
	/** How many times dearer a fault is at each layer than at the one before it, at least 1. */
	readonly ratio: number;
}

export interface ExpectedFall {
	/** Faults caught at each layer in the long run; the last entry is what reaches users. */
	readonly caught: readonly number[];
	/** Hours to mend them there; a fault caught by a unit test takes one hour. */
	readonly mendHours: readonly number[];
	/** Mending, and keeping the layers alive. */
	readonly totalHours: number;
}

/**
 * Where faults end in the long run, in closed form: a layer catches a share of what the layers
 * before it let through. A layer that is not there catches nothing and costs nothing.
 */
export function expectedFall({ layers, faultsOfEachKind, ratio }: FallOptions): ExpectedFall {
	const caught = new Array<number>(faultLayers.length + 1).fill(0);
	for (const kind of faultKinds) {
		let falling = faultsOfEachKind;
		faultLayers.forEach((layer, depth) => {
			const chance = layers.has(layer) ? (catchChances[kind][depth] ?? 0) : 0;
			caught[depth]! += falling * chance;
			falling *= 1 - chance;
		});
		caught[faultLayers.length]! += falling;
	}
	let price = 1 / ratio;
	const mendHours = caught.map((count) => {
		price *= ratio;
		return count * price;
	});
	const kept = faultLayers.reduce(
		(sum, layer) => sum + (layers.has(layer) ? layerHours[layer] : 0),
		0
	);
	return { caught, mendHours, totalHours: kept + mendHours.reduce((sum, hours) => sum + hours, 0) };
}

import { createRng, fillUniform } from '../../random/index.ts';
import {
	catchChances,
	faultKinds,
	faultLayers,
	type FaultKind,
	type FaultLayer
} from './fault-layers.ts';

/** For each kind of fault, the depth at which each one is caught; 6 is with the users. */
export type Landings = Readonly<Record<FaultKind, readonly number[]>>;

/**
 * Plants faults and lets them fall. The luck of each fault at each layer is drawn once, so that
 * adding a layer can only catch faults earlier, never change the luck of others.
 *
 * @param faultsOfEachKind a whole number
 * @returns where each fault lands with these layers
 */
export function dropFaults(
	seed: number,
	faultsOfEachKind: number
): (layers: ReadonlySet<FaultLayer>) => Landings {
	const depths = faultLayers.length;
	const luck = new Float64Array(faultKinds.length * faultsOfEachKind * depths);
	fillUniform(createRng(`falling faults ${String(seed)}`), luck);
	const landing = (kind: number, fault: number, layers: ReadonlySet<FaultLayer>) => {
		const first = (kind * faultsOfEachKind + fault) * depths;
		const chances = catchChances[faultKinds[kind] ?? 'code'];
		const depth = faultLayers.findIndex(
			(layer, at) => layers.has(layer) && (luck[first + at] ?? 1) < (chances[at] ?? 0)
		);
		return depth < 0 ? depths : depth;
	};
	return (layers) => {
		const all = faultKinds.map((name, kind) => [
			name,
			Array.from({ length: faultsOfEachKind }, (_, fault) => landing(kind, fault, layers))
		]);
		return Object.fromEntries(all) as Landings;
	};
}

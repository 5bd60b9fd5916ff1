import type { SideName } from './bars.ts';
import type { DriftState, ShapeChoice } from './state.ts';

/**
 * The part of the state that changes when a hand moves one side's curve. The current window keeps
 * following the reference's shape for as long as only its shift and spread move.
 */
export function moveShape(
	state: DriftState,
	side: SideName,
	shape: ShapeChoice
): Partial<DriftState> {
	if (side === 'reference') return { reference: shape };
	const { shift, spread, family, parameters } = shape;
	const follows =
		state.current.family === null &&
		family === state.reference.family &&
		parameters.every((value, index) => value === state.reference.parameters[index]);
	const own = follows ? { family: null, parameters: [] } : { family, parameters };
	return { current: { ...own, shift, spread } };
}

import { ln } from './ln.ts';
import type { State } from './sfc32.ts';
import { drawUniform } from './uniform.ts';

/** An exponential number of mean 1, by inversion. */
export function drawExponential(state: State): number {
	return 0 - ln(1 - drawUniform(state));
}

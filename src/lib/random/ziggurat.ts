import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';

/** Where the tail begins, and the area of each of the 256 layers: they fit exactly at this pair. */
export const TAIL = 3.654152885361009;
const AREA = 0.004928673233974655;

/** Right end of each layer, from the widest to 0; `EDGE[i + 1]` is where layer i is surely inside. */
export const EDGE = new Float64Array(257);
/** Height of the curve exp(-x^2 / 2) over each edge. */
export const HEIGHT = new Float64Array(257);
/** What turns a signed whole number of 52 bits into a place in the layer. */
export const UNIT = new Float64Array(256);

EDGE[0] = AREA / curve(TAIL);
EDGE[1] = TAIL;
for (let i = 1; i < 255; i++) {
	const edge = EDGE[i] as number;
	EDGE[i + 1] = Math.sqrt(-2 * ln(AREA / edge + curve(edge)));
}
for (let i = 0; i < 257; i++) HEIGHT[i] = curve(EDGE[i] as number);
for (let i = 0; i < 256; i++) UNIT[i] = (EDGE[i] as number) / 2251799813685248;

/** The normal curve without its constant. */
export function curve(x: number): number {
	return exp(-0.5 * x * x);
}

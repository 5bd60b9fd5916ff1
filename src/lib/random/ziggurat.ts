import { exp } from './exp.ts';
import { ln } from './ln.ts';

/** Where the tail begins, and the area of each of the 256 layers: they fit exactly at this pair. */
export const TAIL = 3.654152885361009;
const AREA = 0.004928673233974655;

/** Right end of each layer, from the widest to 0; `EDGE[i + 1]` is where layer i is surely inside. */
export const EDGE = /* @__PURE__ */ edges();
/** Height of the curve exp(-x^2 / 2) over each edge. */
export const HEIGHT = /* @__PURE__ */ Float64Array.from(EDGE, curve);
/** What turns a signed whole number of 52 bits into a place in the layer. */
export const UNIT = /* @__PURE__ */ Float64Array.from(EDGE, (edge) => edge / 2251799813685248);

function edges(): Float64Array {
	const edge = new Float64Array(257);
	edge[0] = AREA / curve(TAIL);
	edge[1] = TAIL;
	for (let i = 1; i < 255; i++) {
		const end = edge[i] as number;
		edge[i + 1] = Math.sqrt(-2 * ln(AREA / end + curve(end)));
	}
	return edge;
}

/** The normal curve without its constant. */
export function curve(x: number): number {
	return exp(-0.5 * x * x);
}

import { niceTicks, formatPlain } from '$lib/components/charts';
import type { NumericPicture } from '$lib/simulation/drift';
import { presetMiniature, type PresetMiniature } from './preset-miniature.ts';

/** A place as percentages of the picture. */
type Spot = { x: string; y: string };

/** The lab's main picture in shares of its size, so that it is right at any width as it was printed. */
export type LabDrawing = PresetMiniature & {
	/** The reference as an area in a box of 1 by 1, for its hatching. */
	area: string;
	ticks: { x: string; text: string }[];
	/** Where the names of the windows stand: clear of what lies under them. */
	names: { reference: Spot; current: Spot };
};

const percent = (share: number) => `${(100 * share).toFixed(2)}%`;

/** Where the names begin and end, and the room they take, as shares of the width. */
const places = { reference: 0.33, current: 0.67, span: 0.15 };

/** Draws both windows of a numeric feature. */
export function labDrawing(picture: NumericPicture): LabDrawing {
	const { edges, reference, current } = picture.cells;
	const [low, high] = [edges[0] ?? 0, edges.at(-1) ?? 1];
	const top = Math.max(...reference, ...current);
	const across = (value: number) => (value - low) / (high - low);
	const roof = (from: number, to: number) => {
		const under = (_: number, cell: number) =>
			across(edges[cell + 1] ?? high) > from && across(edges[cell] ?? low) < to;
		return percent(1 - Math.max(...reference.filter(under), ...current.filter(under)) / top);
	};
	const corners = reference.map((height, cell) => {
		const y = (1 - height / top).toFixed(4);
		return `V${y}H${across(edges[cell + 1] ?? high).toFixed(4)}`;
	});
	return {
		...presetMiniature(picture),
		area: `M0 1${corners.join('')}V1Z`,
		ticks: niceTicks(low, high).map((tick) => ({
			x: percent(across(tick)),
			text: formatPlain(tick)
		})),
		names: {
			reference: {
				x: percent(places.reference),
				y: roof(places.reference - places.span, places.reference)
			},
			current: { x: percent(places.current), y: roof(places.current, places.current + places.span) }
		}
	};
}

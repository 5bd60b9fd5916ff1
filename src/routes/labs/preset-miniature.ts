import { stepPath } from '$lib/components/charts';
import type { DriftPicture } from '$lib/simulation/drift';

/** Both windows of a preset as outlines on 160 by 56. */
export type PresetMiniature = { reference: string; current: string };

const width = 160;
const height = 56;

/** What the lab would draw for this picture, small. */
export function presetMiniature(picture: DriftPicture): PresetMiniature {
	if (picture.kind === 'categories') {
		const share = (counts: readonly number[], rows: number) => counts.map((count) => count / rows);
		const { counts, rows, labels } = picture;
		const edges = labels.map((_, index) => index).concat(labels.length);
		return outlines(
			edges,
			share(counts.reference, rows.reference),
			share(counts.current, rows.current)
		);
	}
	const { edges, reference, current } = picture.cells;
	return outlines(edges, reference, current);
}

type Heights = readonly number[];

function outlines(edges: Heights, reference: Heights, current: Heights): PresetMiniature {
	const [low, high] = [edges[0] ?? 0, edges.at(-1) ?? 1];
	const top = Math.max(...reference, ...current);
	const pixels = edges.map((edge) => ((edge - low) / (high - low)) * width);
	const outline = (side: Heights) =>
		stepPath(
			pixels,
			side.map((value) => height * (1 - value / top)),
			height
		);
	return { reference: outline(reference), current: outline(current) };
}

import type { JobInput } from '$lib/workers';
import type { DriftLab } from './drift-lab.svelte.ts';
import type { PanelRow } from './panel-row.ts';

/** What the snippets are made from: the rows on the screen, and what each detector says of them. */
export function snippetRequest(
	lab: DriftLab,
	rows: readonly PanelRow[],
	page: string
): JobInput<'driftSnippets'> {
	const isFile = lab.state.source === 'data';
	const isOwn = isFile && lab.state.data?.dataset === 'own';
	return {
		request: lab.request(),
		title: 'Drift Lab, one feature',
		link: isOwn ? null : `${page}${lab.link}`,
		seed: isFile ? null : lab.state.seed,
		edges: lab.picture.kind === 'numeric' ? lab.picture.bins.edges : [],
		detectors: rows.map(({ id, statistic, pValue, threshold }) => ({
			id,
			statistic,
			pValue,
			threshold
		}))
	};
}

import { formatCount } from '$lib/components/charts';
import { firstMeasure, panelRows, presets, verdict, windowFacts } from '$lib/labs/drift';
import type { Sample } from './samples.ts';

/** What the Drift Lab says of the state it opens with, worked out when the site is built. */
export function labSample(): Sample {
	const { picture, slow, detectors } = firstMeasure();
	const settled = { readings: slow, stale: false, progress: null, problem: null };
	const said = verdict(panelRows(picture, settled, detectors), windowFacts(picture));
	const preset = presets.find(({ id }) => id === 'large-n');
	return {
		what: 'Run it',
		words: said.rest,
		where: `Drift Lab, ${preset?.title ?? 'as it opens'}. ${formatCount(picture.rows.current)} rows a side`,
		path: '/labs/drift/',
		fragment: preset?.link ?? '',
		...(said.state === 'alarm' ? { alarm: said.verdict } : {})
	};
}

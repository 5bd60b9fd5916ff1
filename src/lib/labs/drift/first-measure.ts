import { createDriftSession, measureSlow } from '$lib/simulation/drift';
import { driftTests } from '$lib/stats';
import { detectorOf } from './detector.ts';
import type { FirstMeasure } from './drift-lab.svelte.ts';
import { writeLink } from './link/link.ts';
import { panelRows } from './panel-rows.ts';
import { openPreset, presets } from './presets.ts';
import { requestOf } from './request.ts';
import { firstDetector, initialState } from './state.ts';
import { formulaOf } from './words/formula.ts';

/** What the lab shows before anything has run in the page: its first state, measured. */
export function firstMeasure(): FirstMeasure {
	const request = requestOf(initialState, undefined, null);
	const steps = measureSlow(request);
	let step = steps.next();
	while (!step.done) step = steps.next();
	const picture = createDriftSession()(request);
	const detectors = driftTests.map(detectorOf);
	const settled = { readings: step.value, stale: false, progress: null, problem: null };
	const psi = panelRows(picture, settled, detectors).find(({ id }) => id === firstDetector);
	if (!psi) throw new Error(`The registry has no ${firstDetector}.`);
	return {
		picture,
		slow: step.value,
		detectors,
		presets: presets.map(openPreset),
		link: writeLink(initialState),
		formula: formulaOf(psi, picture, initialState.floor)
	};
}

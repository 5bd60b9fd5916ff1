import {
	createDriftSession,
	measureSlow,
	type DriftPicture,
	type Reading
} from '$lib/simulation/drift';
import { driftTests } from '$lib/stats';
import { detectorOf, type Detector } from './detector.ts';
import { writeLink } from './link/link.ts';
import { panelRows } from './panel-rows.ts';
import { openPreset, presets, type OpenPreset } from './presets.ts';
import { requestOf } from './request.ts';
import { firstDetector, initialState } from './state.ts';
import { formulaOf } from './words/formula.ts';
import type { Formula } from './words/formula-lines.ts';

/** The state that the page starts in, measured when the site was built. */
export type FirstMeasure = {
	readonly picture: DriftPicture;
	readonly slow: readonly Reading[];
	/** Every detector of the registry, as plain data. */
	readonly detectors: readonly Detector[];
	readonly presets: readonly OpenPreset[];
	/** The link to the first state. */
	readonly link: string;
	/** The formula of PSI with the first state's numbers. */
	readonly formula: Formula;
};

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

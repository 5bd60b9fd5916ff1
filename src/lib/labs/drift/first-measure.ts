import { createDriftSession, measureSlow } from '$lib/simulation/drift';
import { driftTests } from '$lib/stats';
import { detectorOf } from './detector.ts';
import type { FirstMeasure } from './drift-lab.svelte.ts';
import { requestOf } from './request.ts';
import { initialState } from './state.ts';

/** What the lab shows before anything has run in the page: its first state, measured. */
export function firstMeasure(): FirstMeasure {
	const request = requestOf(initialState, undefined, null);
	const steps = measureSlow(request);
	let step = steps.next();
	while (!step.done) step = steps.next();
	return {
		picture: createDriftSession()(request),
		slow: step.value,
		detectors: driftTests.map(detectorOf)
	};
}

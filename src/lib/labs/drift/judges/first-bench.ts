import { createJudgeSession, judges, readJudges } from '$lib/simulation/drift';
import { driftTests, runToEnd } from '$lib/stats';
import { detectorOf, type Detector } from '../detector.ts';
import { presetsOf } from './presets.ts';
import type { Preset } from '$lib/labs/shell';
import { requestOf } from '../request.ts';
import type { BenchStart } from './judge-bench.svelte.ts';
import { judgeFacts, type JudgeFacts } from './judge-facts.ts';
import { initialState } from './state.ts';

/** What the page shows before anything has run in it: its first state, judged. */
export type FirstBench = BenchStart & {
	readonly judges: readonly JudgeFacts[];
	readonly presets: readonly Preset[];
	/** Those whose thresholds part one's links may set. */
	readonly detectors: readonly Detector[];
};

const days = 400;

export function firstBench(): FirstBench {
	const request = requestOf(initialState, undefined, null);
	return {
		readings: readJudges(request),
		rates: runToEnd(createJudgeSession()({ ...request, from: 0, days })),
		judges: judges.map(judgeFacts),
		presets: presetsOf(),
		detectors: driftTests.map(detectorOf)
	};
}

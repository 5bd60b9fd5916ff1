import type { Runners } from '../runner.ts';
import { descriptive } from './descriptive.ts';
import { distributionGrid } from './distribution-grid.ts';
import { distributions } from './distributions.ts';
import { divergences } from './divergences.ts';
import { driftTests } from './drift-tests.ts';
import { modelDrift } from './model-drift.ts';
import { multipleTesting } from './multiple-testing.ts';
import { rng } from './rng.ts';
import { special } from './special.ts';
import { riverTraces, streaming, streamingHard } from './streaming.ts';

/** How the cases of each golden file are worked out, by the file's name. */
export const runners: Readonly<Record<string, Runners>> = {
	descriptive,
	distribution_grid: distributionGrid,
	distributions,
	divergences,
	drift_tests: driftTests,
	model_drift: modelDrift,
	multiple_testing: multipleTesting,
	river_traces: riverTraces,
	rng,
	special,
	streaming,
	streaming_hard: streamingHard
};

import type { Runners } from '../runner.ts';
import { abTestsHard } from './ab-tests-hard.ts';
import { abTests } from './ab-tests.ts';
import { bandits } from './bandits.ts';
import { bayes } from './bayes.ts';
import { descriptive } from './descriptive.ts';
import { distributionGrid } from './distribution-grid.ts';
import { distributions } from './distributions.ts';
import { divergencesHard } from './divergences-hard.ts';
import { divergences } from './divergences.ts';
import { driftDistancesHard, driftTestsHard } from './drift-tests-hard.ts';
import { driftTests } from './drift-tests.ts';
import { experimentPlans } from './experiment-plans.ts';
import { latency, queueing, slo } from './latency.ts';
import { classificationHard, fairnessHard, regressionHard } from './metrics-hard.ts';
import { classification, fairness, regression } from './metrics.ts';
import { modelDriftHard } from './model-drift-hard.ts';
import { modelDrift } from './model-drift.ts';
import { multipleTesting } from './multiple-testing.ts';
import { powerHard } from './power-hard.ts';
import { power } from './power.ts';
import { rng } from './rng.ts';
import { sequential } from './sequential.ts';
import { special } from './special.ts';
import { riverTraces, streaming, streamingHard } from './streaming.ts';

/** How the cases of each golden file are worked out, by the file's name. */
export const runners: Readonly<Record<string, Runners>> = {
	ab_tests: abTests,
	ab_tests_hard: abTestsHard,
	bandits,
	bandits_hard: bandits,
	bayes,
	bayes_hard: bayes,
	classification,
	classification_hard: classificationHard,
	descriptive,
	descriptive_hard: descriptive,
	distribution_grid: distributionGrid,
	distributions,
	distributions_hard: distributionGrid,
	divergences,
	divergences_hard: divergencesHard,
	drift_distances_hard: driftDistancesHard,
	drift_tests: driftTests,
	drift_tests_hard: driftTestsHard,
	experiment_plans: experimentPlans,
	fairness,
	fairness_hard: fairnessHard,
	latency,
	latency_hard: { ...latency, ...queueing, ...slo },
	model_drift: modelDrift,
	model_drift_hard: modelDriftHard,
	multiple_testing: multipleTesting,
	multiple_testing_hard: multipleTesting,
	power,
	power_hard: powerHard,
	queueing,
	regression,
	regression_hard: regressionHard,
	river_traces: riverTraces,
	rng,
	sequential,
	sequential_hard: sequential,
	slo,
	special,
	streaming,
	streaming_hard: streamingHard
};

/**
 * What the figures on watching a model simulate: servers and their latencies, incidents against an
 * error budget, alarms of monitoring layers, scores and thresholds. Numbers in, numbers out.
 * Never here: the page, the clock, a Worker, words for the screen, statistics of its own.
 */
export { baseRateCurves, type BaseRateCurves, type BaseRateOptions } from './base-rate-curves.ts';
export { burnBoundary, burnRules, type BurnRule } from './burn-boundary.ts';
export {
	confidenceIds,
	costCascade,
	slowAccuracy,
	type CascadeReading,
	type ConfidenceId
} from './cost-cascade.ts';
export { costLimit } from './cost-limit.ts';
export { costQueue, type QueueCost } from './cost-queue.ts';
export { cheapestThreshold, type ScoredWorld } from './cheapest-threshold.ts';
export { firstAlarms, layerIds, type FirstAlarms, type LayerId } from './first-alarms.ts';
export { fleetPercentile } from './fleet-percentile.ts';
export { incidentBurn, type IncidentBurn, type IncidentOptions } from './incident-burn.ts';
export {
	overconfidence,
	type CalibrationReading,
	type OverconfidenceOptions
} from './overconfidence.ts';
export { threeServers, type FleetReading, type ThreeServersOptions } from './three-servers.ts';
export {
	thresholdReading,
	type ThresholdOptions,
	type ThresholdReading
} from './threshold-reading.ts';
export { servers } from './traffic-shares.ts';
export { fairnessBalance } from './fairness-balance.ts';
export {
	drawFairnessPeople,
	fairnessGroups,
	fairnessRates,
	type FairnessGroup,
	type FairnessPeople,
	type FairnessRates
} from './fairness-group.ts';
export { fairnessReading, type FairnessGap, type FairnessReading } from './fairness-reading.ts';

// Requests and what becomes of them: mirrored answers of two models, errors in windows of time, all
// drawn from a seed. Never here: rules that decide about a release, drawing, words on screen.
export { arrivalRate, rateAt, ticksOf } from './arrival-rate.ts';
export { usersPerRequest } from './conditions.ts';
export { cosineOfTurn } from './cosine-of-turn.ts';
export { countDisagreements, type SegmentCounts } from './count-disagreements.ts';
export { createTraffic, type TrafficOptions, type TrafficSource } from './create-traffic.ts';
export { defectKinds } from './defects/index.ts';
export { createExpectedRates, expectedErrorRate, type ExpectedRates } from './expected-rates.ts';
export { firstEffect, hasEffect } from './first-effect.ts';
export { createHashSplit, type HashSplit } from './hash-split.ts';
export { msAt } from './latency-buckets.ts';
export { LatencyCounts, percentileOfAll } from './latency-counts.ts';
export type { BucketShares } from './latency-law.ts';
export { createLatencyMixture, type MixedTick } from './latency-mixture.ts';
export {
	mirroredTraffic,
	type MirroredDay,
	type MirroredTraffic,
	type Segment
} from './mirrored-traffic.ts';
export { replicasFor } from './replicas.ts';
export { createRequestEvents, type EventOptions, type RequestSource } from './request-events.ts';
export type { TickRequests } from './request-lists.ts';
export { createSlowShare } from './slow-share.ts';
export { saltOf, userHash } from './user-hash.ts';
export { createUsersTouched, type UsersTouched } from './users-touched.ts';
export type {
	Arm,
	Defect,
	Latency,
	Scaling,
	ServedModel,
	Spike,
	Split,
	TickCounts,
	Traffic,
	TrafficSegment,
	Users,
	World
} from './world.ts';

// Requests and what becomes of them: mirrored answers of two models, errors in windows of time, all
// drawn from a seed. Never here: rules that decide about a release, drawing, words on screen.
export { countDisagreements, type SegmentCounts } from './count-disagreements.ts';
export { mirroredTraffic, type MirroredTraffic, type Segment } from './mirrored-traffic.ts';
export { windowErrors } from './window-errors.ts';
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

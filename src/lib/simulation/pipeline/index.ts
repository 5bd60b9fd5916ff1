// How a change travels from a commit to users: what a team has automated and which level that is,
// releases as a queue, faults that fall through layers of checks, candidates that pile up before a
// slow rollout, and gates that flap. Never here: drawing, words on screen, traffic of a rollout.
export { maturityLevels, type MaturityReading, type MaturityScale } from './maturity-levels.ts';
export { type Practice, practices } from './practices.ts';
export { type LineAssumptions, type LineReading, monthHours, releaseLine } from './release-line.ts';
export { dropFaults, type Landings } from './drop-faults.ts';
export { type ExpectedFall, expectedFall, type FallOptions } from './expected-fall.ts';
export {
	catchChances,
	type FaultKind,
	faultKinds,
	type FaultLayer,
	faultLayers,
	layerHours
} from './fault-layers.ts';
export {
	type Candidate,
	candidateLine,
	type LineRule,
	type RolloutTimes
} from './candidate-line.ts';
export { gateNights, type GateNights } from './gate-nights.ts';
export { type AccuracyGate, type GateRefusal, gateRefusal } from './gate-refusal.ts';

// Manifests of rollout tools as text: what each line means, what of it can be run, what is not
// understood, and what its guard comes to. Never here: how a tool decides, drawing, writing manifests.
export { draftMetrics, guardOf, type GuardChoices } from './guard-of.ts';
export {
	createGuardSession,
	type GuardAnswer,
	type GuardQuestion,
	type GuardReading,
	type GuardWorld,
	type KindOdds,
	type ReleaseKind,
	type StopCurve
} from './guard-session.ts';
export { measures, measureWords, type MeasureId } from './measure-words.ts';
export { durationWords } from './read-duration.ts';
export { readManifest } from './read-manifest.ts';
export type { DraftMetric, GuardDraft, LineKind, LineReading, ReadManifest } from './types.ts';

/**
 * A lab's state, or one function of the core, as text that runs elsewhere and prints the numbers of
 * the page: Python, R, SQL, CSV. Pure functions from a resolved state to a string.
 * Never here: working out the numbers, reading a link, starting a download.
 */

export {
	readsSampleFiles,
	sampleFiles,
	type DriftDetectorId,
	type DriftSnippetInput,
	type ShownDetector
} from './drift-one-feature.ts';
export { sampleCsv } from './sample-csv.ts';
export { batchCheck } from './drift/batch-check.ts';
export { pythonSnippet } from './drift/python-snippet.ts';
export { rSnippet } from './drift/r-snippet.ts';
export { sqlSnippet } from './drift/sql-snippet.ts';
export type { FunctionSnippet } from './functions/function-snippet.ts';
export { functionSnippets } from './functions/function-snippets.ts';
export { snippetsOf, type FilledSnippet } from './functions/snippets-of.ts';
export type { ManifestKind, ManifestNames, Written } from './rollout/manifest.ts';
export { manifests } from './rollout/manifests.ts';
export { nameProblem } from './rollout/name-problem.ts';
export { planByHand } from './experiment/plan-by-hand.ts';
export type { ShownPlan } from './experiment/plan-facts.ts';
export { planPython } from './experiment/plan-python.ts';
export { banditPython } from './experiment/bandit-python.ts';
export { banditR } from './experiment/bandit-r.ts';
export type { ShownBandit } from './experiment/bandit-facts.ts';
export { interleavePython, type ShownInterleave } from './experiment/interleave-python.ts';
export { peekSnippet, type PeekSnippetInput } from './experiment/peek-snippet.ts';
export { readByHand } from './experiment/read-by-hand.ts';
export type { ShownResult } from './experiment/read-facts.ts';
export { readPython } from './experiment/read-python.ts';
export { readR } from './experiment/read-r.ts';
export { planR } from './experiment/plan-r.ts';
export type { RetrainingExport, RetrainingPlan } from './retraining/retraining-export.ts';
export { retrainingExports } from './retraining/retraining-exports.ts';
export type { ShownDecision } from './retraining/decision-facts.ts';
export { decisionPython, decisionR } from './retraining/decision-snippets.ts';
export type { ShownShock } from './retraining/shock-facts.ts';
export { shockPython } from './retraining/shock-python.ts';
export { shockR } from './retraining/shock-r.ts';

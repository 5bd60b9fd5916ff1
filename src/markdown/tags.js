/**
 * The tags that a lesson may use: where each component lives and which props it takes. Authors
 * write the tag alone; its import is added while building. A new figure is one line here.
 *
 * `figure: true` gives the tag its number ("16.1") in the order of the text.
 *
 * @typedef {{ from: string, props: readonly string[], figure?: boolean }} Tag
 */

const lesson = '$lib/components/lesson';
const ui = '$lib/components/ui';
const drift = '$lib/labs/drift/figures';
const experiment = '$lib/labs/experiment/figures';
const incident = '$lib/labs/incident/figures';
const interview = '$lib/labs/interview/figures';
const llm = '$lib/labs/llm/figures';
const loop = '$lib/labs/loop/figures';
const metrics = '$lib/labs/metrics/figures';
const pipeline = '$lib/labs/pipeline/figures';
const retraining = '$lib/labs/retraining/figures';
const rollout = '$lib/labs/rollout/figures';
const tools = '$lib/labs/tools/figures';
const validation = '$lib/labs/validation/figures';

/** @type {Readonly<Record<string, Tag>>} */
export const tags = {
	Beyond: { from: `${lesson}/Beyond.svelte`, props: [] },
	Check: { from: `${lesson}/Check.svelte`, props: ['id'] },
	Correction: { from: `${lesson}/Correction.svelte`, props: ['id'] },
	MarginNote: { from: `${ui}/MarginNote.svelte`, props: [] },
	Marker: { from: `${ui}/Marker.svelte`, props: [] },
	SayIt: { from: `${lesson}/SayIt.svelte`, props: [] },
	Scrub: {
		from: `${lesson}/FigureScrub.svelte`,
		props: ['of', 'set', 'value', 'label', 'min', 'max', 'step', 'log', 'scene', 'unit']
	},
	TryThis: { from: `${lesson}/TryThis.svelte`, props: [] },

	AliasOrPin: { from: `${tools}/AliasOrPin.svelte`, props: [], figure: true },
	AnswerClock: { from: `${interview}/AnswerClock.svelte`, props: [], figure: true },
	AveragesOfPercentiles: {
		from: `${metrics}/AveragesOfPercentiles.svelte`,
		props: ['share'],
		figure: true
	},
	BaseRate: { from: `${metrics}/BaseRate.svelte`, props: ['prevalence'], figure: true },
	BatchesAgainstSuite: {
		from: `${validation}/BatchesAgainstSuite.svelte`,
		props: [],
		figure: true
	},
	BurnPlane: { from: `${metrics}/BurnPlane.svelte`, props: ['rate', 'minutes'], figure: true },
	BusyPool: { from: `${metrics}/BusyPool.svelte`, props: [], figure: true },
	CalibrationLine: { from: `${metrics}/CalibrationLine.svelte`, props: ['boldness'], figure: true },
	CascadeThreshold: { from: `${metrics}/CascadeThreshold.svelte`, props: [], figure: true },
	CronRuns: { from: `${tools}/CronRuns.svelte`, props: [], figure: true },
	DebugTree: { from: `${incident}/DebugTree.svelte`, props: [], figure: true },
	EmptyBin: { from: `${drift}/EmptyBin.svelte`, props: [], figure: true },
	ErrorWindows: { from: `${rollout}/ErrorWindows.svelte`, props: [], figure: true },
	ExpandContract: { from: `${rollout}/ExpandContract.svelte`, props: [], figure: true },
	FairnessByGroup: { from: `${metrics}/FairnessByGroup.svelte`, props: [], figure: true },
	FakeImprovement: { from: `${llm}/FakeImprovement.svelte`, props: [], figure: true },
	FallingFaults: { from: `${pipeline}/FallingFaults.svelte`, props: ['ratio'], figure: true },
	FlappingGate: { from: `${pipeline}/FlappingGate.svelte`, props: ['rows'], figure: true },
	FridayRelease: { from: `${rollout}/FridayRelease.svelte`, props: [], figure: true },
	GateValues: { from: `${tools}/GateValues.svelte`, props: [], figure: true },
	LargeN: { from: `${drift}/LargeN.svelte`, props: ['rows', 'shift'], figure: true },
	LoopStages: { from: `${loop}/LoopStages.svelte`, props: [], figure: true },
	MaturityLine: { from: `${pipeline}/MaturityLine.svelte`, props: ['releases'], figure: true },
	MemoryFills: { from: `${llm}/MemoryFills.svelte`, props: [], figure: true },
	ModelCard: { from: `${tools}/ModelCard.svelte`, props: [], figure: true },
	ModelRot: { from: `${loop}/ModelRot.svelte`, props: ['delay'], figure: true },
	MorningDesk: { from: `${retraining}/MorningDesk.svelte`, props: [], figure: true },
	MovedScale: { from: `${tools}/MovedScale.svelte`, props: [], figure: true },
	OneIncident: { from: `${incident}/OneIncident.svelte`, props: [], figure: true },
	Peeking: { from: `${experiment}/Peeking.svelte`, props: [], figure: true },
	PipelineLine: { from: `${pipeline}/PipelineLine.svelte`, props: ['shadow'], figure: true },
	PoliciesAndCost: { from: `${retraining}/PoliciesAndCost.svelte`, props: [], figure: true },
	PowerOfTwoFormulas: {
		from: `${experiment}/PowerOfTwoFormulas.svelte`,
		props: [],
		figure: true
	},
	PromptCanary: { from: `${llm}/PromptCanary.svelte`, props: [], figure: true },
	QuietDays: { from: `${drift}/QuietDays.svelte`, props: ['rows'], figure: true },
	Regret: { from: `${experiment}/Regret.svelte`, props: [], figure: true },
	ReleaseRoute: { from: `${rollout}/ReleaseRoute.svelte`, props: ['pattern'], figure: true },
	RunRecord: { from: `${tools}/RunRecord.svelte`, props: [], figure: true },
	RunnerBill: { from: `${tools}/RunnerBill.svelte`, props: [], figure: true },
	SameSeed: { from: `${tools}/SameSeed.svelte`, props: [], figure: true },
	SeasonalReference: { from: `${drift}/SeasonalReference.svelte`, props: [], figure: true },
	ShadowTraffic: { from: `${rollout}/ShadowTraffic.svelte`, props: ['mirrored'], figure: true },
	SplitCheck: { from: `${experiment}/SplitCheck.svelte`, props: [], figure: true },
	StepsToPower: { from: `${llm}/StepsToPower.svelte`, props: [], figure: true },
	StreamDetectors: {
		from: `${drift}/StreamDetectors.svelte`,
		props: ['shift', 'strictness'],
		figure: true
	},
	SwitchWithState: { from: `${rollout}/SwitchWithState.svelte`, props: [], figure: true },
	ThreeKinds: { from: `${drift}/ThreeKinds.svelte`, props: [], figure: true },
	ThreeLayers: { from: `${metrics}/ThreeLayers.svelte`, props: [], figure: true },
	ThreeLoops: { from: `${pipeline}/ThreeLoops.svelte`, props: [], figure: true },
	ThresholdLine: { from: `${metrics}/ThresholdLine.svelte`, props: ['prevalence'], figure: true },
	TimeToKnow: { from: `${rollout}/TimeToKnow.svelte`, props: [], figure: true },
	WhichBump: { from: `${tools}/WhichBump.svelte`, props: [], figure: true },
	WorkflowDesk: { from: `${tools}/WorkflowDesk.svelte`, props: [], figure: true },
	WrongJoin: { from: `${tools}/WrongJoin.svelte`, props: [], figure: true }
};

/** Plain HTML that prose may use where Markdown has no sign for it. */
export const plainTags = new Set([
	'abbr',
	'b',
	'br',
	'dd',
	'del',
	'dl',
	'dt',
	'em',
	'i',
	'kbd',
	'math',
	'mfrac',
	'mi',
	'mn',
	'mo',
	'mrow',
	'msub',
	'msup',
	'strong',
	'sub',
	'sup',
	'wbr'
]);

import type {
	ArgoMetric,
	ArgoStep,
	Measure,
	OwnGuard,
	WatchedMetric
} from '../simulation/rollout/index.ts';
import { measures, type MeasureId } from './measure-words.ts';
import type { DraftArgoMetric, DraftMetric, DraftStep, GuardDraft } from './types.ts';

/** What a text leaves open, as the reader says it. */
export interface GuardChoices {
	/** The new version's share where there is no Rollout. */
	readonly share: number;
	/** How long it is watched there, and how long a pause without an end lasts. */
	readonly watchMinutes: number;
	/** What queries return, by the metric's name, where it is not as read. */
	readonly returns: Readonly<Record<string, MeasureId>>;
}

/** The guard that can be run: metrics whose query nobody can tell are left out. */
export function guardOf(draft: GuardDraft, choices: GuardChoices): OwnGuard {
	if (draft.tool === 'flagger') {
		const metrics = draft.metrics.flatMap((metric) => measured(metric, choices) ?? []);
		return { tool: 'flagger', plan: draft.plan, metrics };
	}
	const steps = (draft.steps ?? wholeWatch(choices)).map((step) => stepOf(step, choices));
	if (!draft.background) return { tool: 'argo', steps };
	const { metrics, startingStep } = draft.background;
	return {
		tool: 'argo',
		steps,
		background: { metrics: argoMetrics(metrics, choices), startingStep }
	};
}

/** Every metric of a draft, in the order of the text. */
export function draftMetrics(draft: GuardDraft): readonly DraftMetric[] {
	if (draft.tool === 'flagger') return draft.metrics;
	const between = (draft.steps ?? []).flatMap((step) =>
		step.kind === 'analysis' ? step.metrics : []
	);
	const all = [...(draft.background?.metrics ?? []), ...between];
	return all.filter((metric, i) => all.findIndex(({ name }) => name === metric.name) === i);
}

const wholeWatch = ({ share }: GuardChoices): readonly DraftStep[] => [
	{ kind: 'weight', share },
	{ kind: 'pause', seconds: undefined }
];

function stepOf(step: DraftStep, choices: GuardChoices): ArgoStep {
	if (step.kind === 'pause') return { ...step, seconds: step.seconds ?? choices.watchMinutes * 60 };
	if (step.kind === 'analysis') return { ...step, metrics: argoMetrics(step.metrics, choices) };
	return step;
}

const argoMetrics = (metrics: readonly DraftArgoMetric[], choices: GuardChoices): ArgoMetric[] =>
	metrics.flatMap((metric) => measured(metric, choices) ?? []);

function measured<Metric extends DraftMetric>(
	metric: Metric,
	{ returns }: GuardChoices
): (Metric & WatchedMetric) | undefined {
	const said = Object.hasOwn(returns, metric.name) ? returns[metric.name] : undefined;
	const measure: Measure | undefined = said ? measures[said] : metric.measure;
	return measure && { ...metric, measure };
}

import type { Evening, PolicyLines, Reason } from '../policies/evening.ts';
import type { LabPolicy } from '../policies/lab-policies.ts';

/** Labelled days that one reading of accuracy counts together. */
export const readingDays = 7;

/** What one model sees of the days that it serves, without labels. */
export interface Watch {
	/** PSI of each input of a day against what the model learnt from. */
	readonly inputs: (day: number) => readonly [number, number];
	/** PSI of its scores. */
	readonly scores: (day: number) => number;
}

/** An evening on which a policy asks for a training. */
export interface TrainingCall<Model> {
	readonly day: number;
	/** The model in service. */
	readonly champion: Model;
	readonly reasons: readonly Reason[];
}

/** A service that a policy looks after: its days, and how its models come to be. */
export interface Service<Model> {
	readonly days: number;
	/** Days until a day's labels are in. */
	readonly labelDelay: number;
	/** Labels of one day. */
	readonly labels: number;
	/** Accuracy when the first model was accepted. */
	readonly accepted: number;
	readonly first: Model;
	/** Lets a model serve a day, and counts the labelled rows that it gets right. */
	serve(day: number, model: Model): number;
	watch(model: Model): Watch;
	/** The model that goes into service the next morning; undefined if the old one stays. */
	train(call: TrainingCall<Model>): Model | undefined;
}

/** A policy on its way through the days. */
interface Walk<Model> {
	model: Model;
	watch: Watch;
	/** First day of the model in service. */
	since: number;
	/** Day after the last training. */
	rested: number;
	/** Labelled rows that were answered right, by day. */
	readonly right: Float64Array;
}

/** Leads a service through its days under one policy. Models serve from the morning after their training. */
export function walkDays<Model>(
	service: Service<Model>,
	policy: Pick<LabPolicy, 'restDays' | 'decide'>,
	lines: PolicyLines
): void {
	const { days, first: model } = service;
	const right = new Float64Array(days);
	const walk: Walk<Model> = { model, watch: service.watch(model), since: 0, rested: 0, right };
	for (let day = 0; day < days; day++) {
		right[day] = service.serve(day, walk.model);
		if (day + 1 - walk.rested < policy.restDays) continue;
		const reasons = policy.decide(eveningOf(service, walk, day), lines);
		if (reasons.length === 0) continue;
		walk.rested = day + 1;
		const next = service.train({ day, champion: walk.model, reasons });
		if (next === undefined) continue;
		walk.since = day + 1;
		walk.model = next;
		walk.watch = service.watch(next);
	}
}

function eveningOf<Model>(service: Service<Model>, walk: Walk<Model>, day: number): Evening {
	return {
		daysSinceTraining: day + 1 - walk.rested,
		accepted: service.accepted,
		accuracy: () => {
			const newest = day - service.labelDelay;
			const from = newest - readingDays + 1;
			if (from < walk.since) return undefined;
			let right = 0;
			for (let seen = from; seen <= newest; seen++) right += walk.right[seen] as number;
			const labels = readingDays * service.labels;
			return { value: right / labels, labels };
		},
		psi: () => walk.watch.inputs(day),
		prediction: () => walk.watch.scores(day)
	};
}

import type { ArgoMetric, FlaggerPlan, Judge, Measure } from '../simulation/rollout/index.ts';

/** What becomes of a line: it counts, it is known to play no part here, or nobody knows it. */
export type LineKind = 'understood' | 'no part' | 'not understood' | 'blank';

export interface LineReading {
	/** From 1. */
	readonly line: number;
	readonly kind: LineKind;
	/** What it means, or why it is not understood. Empty where there is nothing to say. */
	readonly words: string;
}

/** A metric as the text has it, before one has said what its query returns. */
export interface DraftMetric {
	readonly name: string;
	/** What its query seems to return; undefined where nobody can tell. */
	readonly measure: Measure | undefined;
	readonly windowSeconds: number;
	readonly judge: Judge;
}

export interface DraftArgoMetric extends DraftMetric {
	readonly delaySeconds: ArgoMetric['delaySeconds'];
	readonly intervalSeconds: ArgoMetric['intervalSeconds'];
	readonly limits: ArgoMetric['limits'];
}

export type DraftStep =
	| { readonly kind: 'weight'; readonly share: number }
	/** Undefined: until somebody says so. */
	| { readonly kind: 'pause'; readonly seconds: number | undefined }
	| { readonly kind: 'analysis'; readonly metrics: readonly DraftArgoMetric[] };

export interface DraftArgo {
	readonly tool: 'argo';
	/** Undefined where there is no Rollout, only a template. */
	readonly steps: readonly DraftStep[] | undefined;
	readonly background:
		{ readonly metrics: readonly DraftArgoMetric[]; readonly startingStep: number } | undefined;
}

export interface DraftFlagger {
	readonly tool: 'flagger';
	readonly plan: FlaggerPlan;
	readonly metrics: readonly DraftMetric[];
}

export type GuardDraft = DraftArgo | DraftFlagger;

export interface ReadManifest {
	readonly lines: readonly LineReading[];
	/** What can be run; undefined where a problem stands in the way. */
	readonly draft: GuardDraft | undefined;
	/** A sentence each for what stands in the way. */
	readonly problems: readonly string[];
}

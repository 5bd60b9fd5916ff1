import {
	gates,
	labPolicies,
	type Gate,
	type LabPolicy
} from '../../simulation/retraining/index.ts';
import type { RetrainingPlan } from './retraining-export.ts';

/** What every text says about a plan. */
export interface PlanFacts {
	readonly policy: LabPolicy;
	readonly gate: Gate;
	/** How far accuracy may fall; undefined if the policy does not read it. */
	readonly drop: { readonly mode: 'relative' | 'points'; readonly by: number } | undefined;
	readonly psiLine: number | undefined;
	readonly scorePsiLine: number | undefined;
	/** Labels of a day, and those of a week that one reading of accuracy counts. */
	readonly labelsADay: number;
	readonly labelsAReading: number;
	/** Rows of the gate's hold-out. */
	readonly heldOut: number;
	/** Days that a model learns from, in words. */
	readonly window: string;
	/** The model's name where a program wants an identifier. */
	readonly identifier: string;
}

/** Draws out of a plan what its texts need. */
export function planFacts({ settings, choice, model }: RetrainingPlan): PlanFacts {
	const policy = labPolicies.find(({ id }) => id === choice.policy) as LabPolicy;
	const gate = gates.find(({ id }) => id === choice.gate) as Gate;
	const { learner, world, lines } = settings;
	const reads = (kind: LabPolicy['reads'][number]) => policy.reads.includes(kind);
	const labelsADay = Math.round(world.rowsPerDay * learner.labelShare);
	const mode = policy.id === 'drop-points' ? 'points' : 'relative';
	return {
		policy,
		gate,
		drop: reads('accuracy') ? { mode, by: lines.drop } : undefined,
		psiLine: reads('psi') ? lines.psi : undefined,
		scorePsiLine: reads('prediction') ? lines.psi : undefined,
		labelsADay,
		labelsAReading: 7 * labelsADay,
		heldOut: settings.gate.days * Math.round(labelsADay / 5),
		window: windowWords(learner.window),
		identifier: model.replaceAll('-', '_')
	};
}

function windowWords(window: RetrainingPlan['settings']['learner']['window']): string {
	switch (window.kind) {
		case 'sliding':
			return `the newest ${window.days} labelled days`;
		case 'growing':
			return 'all labelled days there are';
		case 'weighted':
			return `all labelled days, a row counting half for each ${window.halfLifeDays} days of age`;
	}
}

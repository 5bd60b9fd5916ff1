import { expandAndContract, replaceAtOnce, type SchemaPlan } from '$lib/simulation/rollout';

export type PlanId = 'replace' | 'expand';

export interface WordedPlan {
	readonly plan: SchemaPlan;
	/** One sentence a step. */
	readonly words: readonly string[];
}

export const schemaPlans: Readonly<Record<PlanId, WordedPlan>> = {
	replace: {
		plan: replaceAtOnce,
		words: [
			'One column, one version.',
			'The column changes with the release. Version 1 cannot run on the new table, so there is no way back.'
		]
	},
	expand: {
		plan: expandAndContract,
		words: [
			'One column, one version.',
			'The new column is added, empty. Nothing else happens, and version 1 does not notice.',
			'Version 2 writes both columns and still reads the old one.',
			'A job fills the new column for the rows from before. Every row now has both forms.',
			'Version 3 reads the new column. Version 1 could still run, though its rows would have to be migrated again.',
			'Version 4 writes the new form only. From its first row on, versions 1 and 2 miss rows.',
			'The old column is dropped. This is the only step that cannot be taken back, so it comes last and late.'
		]
	}
};

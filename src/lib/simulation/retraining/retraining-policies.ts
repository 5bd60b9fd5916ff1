import { labPolicyOf, type LabPolicy, type LabPolicyId } from './policies/lab-policies.ts';

export type RetrainingPolicyId = 'never' | 'weekly' | 'monthly' | 'drop' | 'psi' | 'all';

/** A policy of the lab under the name that lesson 18 keeps. */
export type RetrainingPolicy = Omit<LabPolicy, 'id'> & { readonly id: RetrainingPolicyId };

const inLab: readonly (readonly [RetrainingPolicyId, LabPolicyId])[] = [
	['never', 'never'],
	['weekly', 'weekly'],
	['monthly', 'monthly'],
	['drop', 'drop-relative'],
	['psi', 'psi'],
	['all', 'all']
];

/** The three triggers of the sheet, their recommended sum, and the two ends of doing nothing and much. */
export const retrainingPolicies: readonly RetrainingPolicy[] = inLab.map(([id, lab]) => ({
	...labPolicyOf(lab),
	id
}));

import { betaFamily } from './beta-family.ts';
import { exponentialFamily } from './exponential-family.ts';
import type { Family } from './family.ts';
import { gammaFamily } from './gamma-family.ts';
import { logNormalFamily } from './log-normal-family.ts';
import { mixtureFamily } from './mixture-family.ts';
import { normalFamily } from './normal-family.ts';
import { poissonFamily } from './poisson-family.ts';
import { uniformFamily } from './uniform-family.ts';

/** The named shapes of the Drift Lab, in the order of its menu. */
export const families = {
	normal: normalFamily,
	logNormal: logNormalFamily,
	gamma: gammaFamily,
	beta: betaFamily,
	exponential: exponentialFamily,
	uniform: uniformFamily,
	poisson: poissonFamily,
	mixture: mixtureFamily
} as const satisfies Record<string, Family>;

export type FamilyId = keyof typeof families;

export const familyIds = Object.keys(families) as FamilyId[];

/** The family behind an id, typed as the interface that all of them share. */
export function familyOf(id: FamilyId): Family {
	return families[id];
}

/** The parameters that a family starts with. */
export function initialParameters(id: FamilyId): number[] {
	return families[id].parameters.map((parameter) => parameter.initial);
}

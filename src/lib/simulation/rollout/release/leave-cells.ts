import type { Plan } from './types.ts';

/** Minutes of another deployment: the way back once the old version has been taken down. */
const redeployMinutes = 15;

/** Cells that the way back takes, rounded up. */
export function leaveCells(plan: Plan, promoted: boolean, cellSeconds: number): number {
	const minutes = promoted ? Math.max(redeployMinutes, plan.rollbackMinutes) : plan.rollbackMinutes;
	return Math.max(0, Math.ceil((minutes * 60) / cellSeconds - 1e-9));
}

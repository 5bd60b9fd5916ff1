import type { PlanSheet } from './plan-sheet.ts';

/** A plan that is printed with the page, as an example. */
export type WorkedPlan = { id: string; title: string; sheet: PlanSheet };

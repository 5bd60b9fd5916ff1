import { preference } from '$lib/storage';

const isYes = (value: unknown): value is boolean => typeof value === 'boolean';

/**
 * Whether a plan is kept on this device. `static/theme.js` reads it before the first paint, so that nobody
 * reads an example where their own plan will stand.
 */
export const planned = preference('planned', false, isYes);

/** Whether the cards follow the plan that is kept. */
export const planLeads = preference('plan-leads', true, isYes);

/** Notes whether a plan is kept, for this page and the next ones. */
export function notePlan(isKept: boolean): void {
	planned.write(isKept);
	const { dataset } = document.documentElement;
	if (isKept) dataset['planned'] = '';
	else delete dataset['planned'];
}

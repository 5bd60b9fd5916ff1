import { planToDate } from '$lib/study';
import { readPlanBook } from './book.server.ts';
import { newcomer } from './newcomer.ts';
import { dateAfter } from './plan-dates.ts';
import { planInput } from './plan-input.ts';
import { planSheet } from './plan-sheet.ts';
import type { WorkedPlan } from './worked-plan.ts';

/** Any day does: the examples are told by “day 1”. */
const someDay = '2026-01-05';
const examples = [
	{ id: 'three-hours', title: 'Three hours, and the interview is tomorrow', days: 1, minutes: 180 },
	{ id: 'one-week', title: 'One week, an hour a day', days: 7, minutes: 60 },
	{ id: 'two-weeks', title: 'Two weeks, an hour a day', days: 14, minutes: 60 }
];

/** Plans of somebody who has not begun, worked out when the site is built. */
export async function load() {
	const book = await readPlanBook();
	const plans = examples.map(({ id, title, days, minutes }): WorkedPlan => {
		const wish = { date: dateAfter(someDay, days), minutes, focus: [] };
		const plan = planToDate(planInput(book, newcomer(someDay), wish));
		return { id, title, sheet: planSheet(plan, book, wish, undefined) };
	});
	return { plans };
}

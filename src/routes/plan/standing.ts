import { kept } from '$lib/state/kept.svelte.ts';
import { reading } from '$lib/state/reading.svelte.ts';
import { study } from '$lib/state/study.svelte.ts';
import { dayOf as dayAt, type DayCount } from '$lib/study';
import { usualPace } from './newcomer.ts';
import type { PlanBook } from './plan-book.ts';
import { planCards } from './plan-cards.ts';
import { dateAfter, daysBetween } from './plan-dates.ts';
import type { Standing } from './plan-input.ts';

const zone = (at: number) => -new Date(at).getTimezoneOffset();
/** The pace of so many days is the pace of now; the usual one counts as much as so many answers. */
const paceDays = 14;
const usualAnswers = 40;

/** The reader's day by what they chose. */
export const dayNow = (): string => dayAt(Date.now(), { dayStart: study.settings.dayStart, zone });

/** Where this reader stands, from all that is kept. */
export async function readStanding(book: PlanBook): Promise<Standing> {
	await study.open();
	reading.open();
	const rule = { dayStart: study.settings.dayStart, zone };
	const today = dayAt(Date.now(), rule);
	const own = await study.own();
	const [states, rounds, days] = await Promise.all([
		study.stateOf(planCards(book, own).map(({ card }) => card)),
		kept.rounds(),
		kept.days()
	]);
	const count = days.find(({ day }) => day === today);
	const aloud = rounds.filter(({ day }) => day === today);
	const seconds = aloud.reduce((sum, round) => sum + round.seconds, 0);
	return {
		...{ today, states, own, rounds, read: reading.read, settings: study.settings },
		dayOf: (at) => daysBetween(today, dayAt(at, rule)),
		spent: (count?.took ?? 0) / 60_000 + seconds / 60,
		met: count?.fresh ?? 0,
		...paceOf(days, dateAfter(today, -paceDays))
	};
}

function paceOf(days: readonly DayCount[], since: string) {
	const recent = days.filter(({ day }) => day >= since);
	const answers = recent.reduce((sum, { reviews }) => sum + reviews, 0);
	const minutes = recent.reduce((sum, { took }) => sum + took, 0) / 60_000;
	return { answers, pace: (usualPace * usualAnswers + minutes) / (usualAnswers + answers) };
}

import { kept } from '$lib/state/kept.svelte.ts';
import type { Askable, PlanWish } from '$lib/study';
import { loadBook } from './load-book.ts';
import type { PlanBook } from './plan-book.ts';
import { neededCards, planCards } from './plan-cards.ts';
import { notePlan, planLeads } from './plan-flags.ts';
import type { Standing } from './plan-input.ts';
import { readStanding } from './standing.ts';
import { todayPart, type TodayPart } from './today-part.ts';

/** What a day is made from. */
export type Ground = { book: PlanBook; standing: Standing; wish: PlanWish | undefined };

/** A plan that is on: what it asks of today, and how the cards follow it. */
export type PlanLead = {
	wish: PlanWish;
	part: TodayPart;
	/** Puts the plan's new cards first, and leaves out what its questions do not need. */
	arrange: <T extends Askable>(cards: readonly T[]) => T[];
	/** What the cards' settings are while it leads. */
	settings: { retention: number; newPerDay: number };
};

/** The book, where the reader stands in it, and what they wish. */
export async function readGround(): Promise<Ground> {
	const wish = await kept.planWish();
	notePlan(wish !== undefined);
	const book = await loadBook();
	return { book, standing: await readStanding(book), wish };
}

/** The plan of today; none where none is kept or its day is over. */
export function leadOf({ book, standing, wish }: Ground): PlanLead | undefined {
	if (!wish || wish.date < standing.today) return undefined;
	const part = todayPart(book, standing, wish);
	const first = new Map(part.fresh.map((card, i) => [card, i]));
	const needed = new Set(
		neededCards(planCards(book, standing.own), book, wish.focus).map(({ card }) => card)
	);
	const place = ({ card }: Askable) => first.get(card) ?? first.size;
	return {
		...{ wish, part },
		arrange: (cards) =>
			cards.filter(({ card }) => needed.has(card)).sort((one, other) => place(one) - place(other)),
		settings: { retention: part.retention, newPerDay: part.met + part.fresh.length }
	};
}

/** The plan that leads the cards today, unless it was let go of. */
export const planLead = async (): Promise<PlanLead | undefined> =>
	planLeads.read() ? leadOf(await readGround()) : undefined;

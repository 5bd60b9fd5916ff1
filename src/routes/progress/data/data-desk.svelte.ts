import { kept } from '$lib/state/kept.svelte.ts';
import { lastBackup, type LastBackup } from '$lib/state/save-backup.svelte.ts';
import { keptReading } from '$lib/state/study-care.svelte.ts';
import { study } from '$lib/state/study.svelte.ts';
import type { DayCount, PlanWish } from '$lib/study';

/** How much of each thing is kept here. */
export type Holding = {
	readonly days: readonly DayCount[];
	readonly reviews: number;
	readonly cards: number;
	readonly own: number;
	readonly rounds: number;
	readonly checklists: number;
	/** Read to their end. */
	readonly lessons: number;
	readonly wish: PlanWish | undefined;
	/** Things beside reviews that are newer than the last back-up. */
	readonly newer: number;
	/** About how long a back-up is, in bytes. */
	readonly bytes: number;
};

/** Bytes of an entry of the log and of a card, about. */
const perEntry = 165;
const perCard = 95;

/** What is kept here, without reading the log. */
async function readHolding(since: number): Promise<Holding> {
	const [days, own, rounds, checklists, wish, { cards, entries }] = await Promise.all([
		...([kept.days(), study.own(), kept.rounds(), kept.checklists()] as const),
		...([kept.planWish(), countCards()] as const)
	]);
	const written = JSON.stringify([own, rounds, checklists]).length;
	return {
		...{ days, cards, wish, own: own.length, rounds: rounds.length },
		...{ checklists: checklists.length, lessons: keptReading().read.length },
		newer: [
			...[...own, ...rounds].map(({ at }) => at),
			...checklists.map(({ changed }) => changed),
			wish?.made ?? 0
		].filter((at) => at > since).length,
		reviews: days.reduce((sum, day) => sum + day.reviews, 0),
		bytes: 200 + written + perEntry * entries + perCard * cards
	};
}

async function countCards(): Promise<{ cards: number; entries: number }> {
	const database = await (await study.opened()).database();
	if (database) {
		const [cards, entries] = await Promise.all([database.count('cards'), database.count('log')]);
		return { cards, entries };
	}
	const { states, log } = await study.everything();
	return { cards: states.length, entries: log.length };
}

/** What the page shows of all that is kept, read again whenever it changes. */
export class DataDesk {
	holding = $state.raw<Holding>();
	last = $state.raw<LastBackup | null>(null);
	/** What was just done or could not be done; never the only sign of it. */
	said = $state('');
	/** Counts the changes, for parts that list what they read themselves. */
	changes = $state(0);

	/** Reads it, and again when it changes. Returns the way to stop. */
	open(): () => void {
		void this.read();
		return kept.onChange(() => void this.read());
	}

	async read(): Promise<void> {
		const last = lastBackup.read();
		this.holding = await readHolding(last?.at ?? 0);
		this.last = last;
		this.changes += 1;
	}

	get isEmpty(): boolean {
		const { holding } = this;
		if (!holding) return true;
		const { reviews, cards, own, rounds, checklists, lessons } = holding;
		return reviews + cards + own + rounds + checklists + lessons === 0 && !holding.wish;
	}
}

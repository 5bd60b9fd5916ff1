import { nextEventId, RestStore, stateOf, storePieces } from '$lib/storage/study';
import {
	changeChecklist,
	countDays,
	isKeptChecklist,
	isPlanWish,
	isRound,
	plainChecklist,
	plainRound,
	plainWish,
	removedChecklist
} from '$lib/study';
import type {
	CardState,
	DayCount,
	Everything,
	KeptChecklist,
	PlanWish,
	Round,
	RoundDraft
} from '$lib/study';
import { stretchAt } from './study-clock.ts';
import { study } from './study.svelte.ts';

export { lastBackup, type LastBackup } from './last-backup.ts';

/**
 * What is kept beside the cards: rounds, checklists, the wish of a plan; and what a page of progress
 * reads. Where nothing can be kept it lasts until the page closes, and where nothing may be written
 * what writes rejects; `study.notice` says why.
 */
class Kept {
	#store = new RestStore(databaseOf, (count) => this.#wait(count));
	/** Checklists as a page knows them: what differs from this, it has changed. */
	#known = new Map<string, KeptChecklist>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** All rounds, the oldest first. */
	async rounds(): Promise<readonly Round[]> {
		const { rounds } = await this.#store.read();
		return rounds.toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
	}

	/** Resolves once the round is kept, or waits for room on the device. */
	async addRound(draft: RoundDraft): Promise<Round> {
		await study.writable();
		const at = Date.now();
		const { day } = stretchAt(at, study.settings);
		const round = sound(plainRound({ id: nextEventId(), at, day, ...draft }), isRound);
		await this.#change({ round });
		return round;
	}

	/** Checklists that were not removed, the newest first. */
	async checklists(): Promise<readonly KeptChecklist[]> {
		const { checklists } = await this.#store.read();
		const lists = checklists.filter(({ removed }) => removed === undefined);
		for (const list of lists) this.#known.set(list.id, list);
		return lists.toSorted((one, other) => other.made - one.made || (one.id < other.id ? -1 : 1));
	}

	/** Keeps what changed in a checklist since the page read or kept it; a new one brings its own id. */
	async keepChecklist(list: KeptChecklist): Promise<void> {
		await study.writable();
		const wanted = sound(plainChecklist(list), isKeptChecklist);
		const known = this.#known.get(wanted.id);
		this.#known.set(wanted.id, wanted);
		const to = (stored: KeptChecklist | undefined) => changeChecklist(stored, known, wanted);
		await this.#change({ checklist: wanted.id, to });
	}

	/** Its name and its marks are gone; keeping it once more brings it back. */
	async removeChecklist(id: string): Promise<void> {
		await study.writable();
		const at = Date.now();
		await this.#change({ checklist: id, to: (stored) => stored && removedChecklist(stored, at) });
	}

	async planWish(): Promise<PlanWish | undefined> {
		return (await this.#store.read()).wish;
	}

	async keepPlanWish(wish: PlanWish | undefined): Promise<void> {
		await study.writable();
		await this.#change({ wish: wish && sound(plainWish(wish), isPlanWish) });
	}

	/** What each day came to, the oldest first; days on which nothing was done are missing. */
	async days(): Promise<readonly DayCount[]> {
		const database = await databaseOf();
		if (database) return database.getAll('days');
		const days = countDays((await study.everything()).log);
		return [...days.values()].toSorted((one, other) => (one.day < other.day ? -1 : 1));
	}

	/** Of every card that was ever touched, some thousand at a time. */
	async *states(): AsyncGenerator<readonly CardState[]> {
		const database = await databaseOf();
		if (!database) yield (await study.everything()).states;
		else for await (const some of storePieces(database, 'cards', { size })) yield some.map(stateOf);
	}

	/** All that is kept, for a back-up. */
	async everything(): Promise<Everything> {
		return { ...(await study.everything()), ...(await this.#store.read()) };
	}

	/** Writes what waits, if anything does; rejects where it cannot. */
	send(): Promise<void> {
		return this.#store.send();
	}

	/** All was deleted: what waits goes, too. */
	forget(): void {
		this.#known.clear();
		this.#store.forget();
	}

	/** Calls back when something changed, here or in another tab. Returns the way to stop. */
	onChange(callback: () => void): () => void {
		return study.onChange(callback);
	}

	async #change(change: Parameters<RestStore['change']>[0]): Promise<void> {
		await this.#store.change(change);
		study.tell();
	}

	/** While something waits it is tried again. */
	#wait(count: number): void {
		study.hold('others', count);
		clearTimeout(this.#timer);
		if (count > 0) this.#timer = setTimeout(() => void this.send().catch(() => {}), tryAgainAfter);
	}
}

/** Cards at a time. */
const size = 2000;
const tryAgainAfter = 5000;
const databaseOf = async () => (await study.opened()).database();

/** What is kept must be readable in a back-up. */
function sound<T>(value: T, isSound: (value: unknown) => boolean): T {
	if (isSound(value)) return value;
	throw new TypeError(`This cannot be kept: ${JSON.stringify(value).slice(0, 200)}`);
}

export const kept = new Kept();

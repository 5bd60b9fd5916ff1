import type { KeptChecklist, KeptRest, PlanWish, Round } from '$lib/study';
import type { StudyDatabase } from './schema.ts';
import { settled } from './settled.ts';

/** What a page does to what is kept beside the cards. */
export type RestChange =
	| { readonly round: Round }
	| {
			readonly checklist: string;
			/** What becomes of it as it stands in this moment; nothing where it stays as it is. */
			readonly to: (stored: KeptChecklist | undefined) => KeptChecklist | undefined;
	  }
	| { readonly wish: PlanWish | undefined };

/**
 * Rounds, checklists and the wish of a plan. What cannot be written waits here, in order, is seen by all
 * that reads, and is written before the next change; without a database it waits until the page closes.
 */
export class RestStore {
	#database: () => Promise<StudyDatabase | undefined>;
	#onWaiting: (count: number) => void;
	#waiting: RestChange[] = [];
	#sending: Promise<void> | undefined;

	/** @param onWaiting hears how many changes wait for room on the device */
	constructor(
		database: () => Promise<StudyDatabase | undefined>,
		onWaiting: (count: number) => void
	) {
		this.#database = database;
		this.#onWaiting = onWaiting;
	}

	async read(): Promise<KeptRest> {
		await this.#sending?.catch(() => {});
		const database = await this.#database();
		const stored = database && hasRest(database) ? await readStored(database) : nothing;
		return this.#waiting.reduce(withChange, stored);
	}

	/** Resolves once the change is kept, or waits. */
	async change(change: RestChange): Promise<void> {
		this.#waiting.push(change);
		await this.send().catch(() => {});
	}

	/** Writes what waits, whole or not at all. Rejects with what the browser said. */
	send(): Promise<void> {
		const before = this.#sending ?? Promise.resolve();
		const sending = before.catch(() => {}).then(() => this.#send());
		this.#sending = sending;
		return sending;
	}

	/** All was deleted: what waits goes, too. */
	forget(): void {
		this.#waiting = [];
		this.#onWaiting(0);
	}

	async #send(): Promise<void> {
		const database = await this.#database();
		const changes = [...this.#waiting];
		if (!database || changes.length === 0) return;
		try {
			await writeChanges(database, changes);
			this.#waiting = this.#waiting.filter((one) => !changes.includes(one));
		} finally {
			this.#onWaiting(this.#waiting.length);
		}
	}
}

const nothing: KeptRest = { rounds: [], checklists: [], wish: undefined };

/** A database that could not be brought forward has none of it. */
const hasRest = ({ objectStoreNames }: StudyDatabase) =>
	objectStoreNames.contains('rounds') && objectStoreNames.contains('checklists');

async function readStored(database: StudyDatabase): Promise<KeptRest> {
	const transaction = database.transaction(['rounds', 'checklists', 'meta']);
	const [rounds, checklists, wish] = await Promise.all([
		transaction.objectStore('rounds').getAll(),
		transaction.objectStore('checklists').getAll(),
		transaction.objectStore('meta').get('wish')
	]);
	return { rounds, checklists, wish: wish as PlanWish | undefined };
}

function withChange(kept: KeptRest, change: RestChange): KeptRest {
	if ('round' in change) return { ...kept, rounds: [...kept.rounds, change.round] };
	if ('wish' in change) return { ...kept, wish: change.wish };
	const stored = kept.checklists.find(({ id }) => id === change.checklist);
	const list = change.to(stored);
	if (!list) return kept;
	return { ...kept, checklists: [...kept.checklists.filter((one) => one !== stored), list] };
}

async function writeChanges(
	database: StudyDatabase,
	changes: readonly RestChange[]
): Promise<void> {
	const transaction = database.transaction(['rounds', 'checklists', 'meta'], 'readwrite');
	await settled(transaction, async () => {
		const [rounds, checklists] = [
			transaction.objectStore('rounds'),
			transaction.objectStore('checklists')
		];
		const meta = transaction.objectStore('meta');
		for (const change of changes) {
			if ('round' in change) await rounds.put(change.round);
			else if ('wish' in change) {
				await (change.wish ? meta.put(change.wish, 'wish') : meta.delete('wish'));
			} else {
				const list = change.to(await checklists.get(change.checklist));
				if (list) await checklists.put(list);
			}
		}
	});
}

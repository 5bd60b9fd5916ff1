import { backupPieces } from '$lib/study';
import type { CardState, KeptChecklist, OwnCard, PlanWish, StudySettings } from '$lib/study';
import { rest } from './rest.ts';
import { stateOf, type StudyDatabase } from './schema.ts';
import { settled } from './settled.ts';

/** How everything stood when the log ended at `upTo`, as the text of a back-up without its log. */
export type StandingText = { readonly upTo: number; readonly text: string };

type Standing = {
	readonly upTo: number;
	readonly checklists: readonly KeptChecklist[];
	readonly settings: StudySettings | undefined;
	readonly wish: PlanWish | undefined;
};

const piece = 1000;

/**
 * Reads how everything stands without holding anybody up: cards in pieces, each for itself, and then
 * what was done to them meanwhile from the log.
 */
export async function standingText(database: StudyDatabase): Promise<StandingText> {
	const before = await lastKey(database);
	const states = new Map<string, CardState>();
	for await (const records of recordsOf(database, 'cards')) {
		for (const record of records) states.set(record.card, stateOf(record));
	}
	const own: OwnCard[] = [];
	for await (const records of recordsOf(database, 'own')) own.push(...records);
	const { upTo, ...others } = await catchUp(database, before, states);
	const parts: string[] = [];
	const all = { ...others, own, states: [...states.values()], log: [], rounds: [] };
	for (const part of backupPieces(all)) {
		parts.push(part);
		await rest();
	}
	return { upTo, text: parts.join('') };
}

/** Where the log ends; 0 for nowhere. */
export function lastKey(database: StudyDatabase): Promise<number> {
	const reading = database.transaction('log');
	return settled(reading, async () => (await reading.store.openKeyCursor(null, 'prev'))?.key ?? 0);
}

async function* recordsOf<Name extends 'cards' | 'own'>(database: StudyDatabase, name: Name) {
	let after: IDBKeyRange | undefined;
	for (;;) {
		const reading = database.transaction(name);
		const [keys, records] = await settled(reading, async () => {
			const keys = await reading.store.getAllKeys(after, piece);
			return [keys, await reading.store.getAll(after, piece)] as const;
		});
		const last = keys.at(-1);
		if (last === undefined) return;
		yield records;
		await rest();
		after = IDBKeyRange.lowerBound(last, true);
	}
}

/** Whatever changes a card adds to the log: its newest entries say how those stand that changed. */
async function catchUp(
	database: StudyDatabase,
	before: number,
	states: Map<string, CardState>
): Promise<Standing> {
	const transaction = database.transaction(['log', 'meta', 'checklists']);
	return settled(transaction, async () => {
		const log = transaction.objectStore('log');
		const newer = await log.getAll(IDBKeyRange.lowerBound(before, true));
		for (const { card, after } of newer) {
			if (after) states.set(card, after);
			else states.delete(card);
		}
		const meta = transaction.objectStore('meta');
		const checklists = await transaction.objectStore('checklists').getAll();
		const settings = (await meta.get('settings')) as StudySettings | undefined;
		const wish = (await meta.get('wish')) as PlanWish | undefined;
		return { upTo: newer.at(-1)?.seq ?? before, checklists, settings, wish };
	});
}

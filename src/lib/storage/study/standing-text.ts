import { backupPieces } from '$lib/study';
import type { CardState, KeptChecklist, OwnCard, PlanWish, StudySettings } from '$lib/study';
import { rest } from './rest.ts';
import { stateOf, type StudyDatabase } from './schema.ts';
import { settled } from './settled.ts';
import { lastKey, storePieces } from './store-pieces.ts';

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
	for await (const records of storePieces(database, 'cards', { size: piece })) {
		for (const record of records) states.set(record.card, stateOf(record));
		await rest();
	}
	const own: OwnCard[] = [];
	for await (const records of storePieces(database, 'own', { size: piece })) {
		own.push(...records);
		await rest();
	}
	const { upTo, ...others } = await catchUp(database, before, states);
	const parts: string[] = [];
	const all = { ...others, own, states: [...states.values()], log: [], rounds: [] };
	for (const part of backupPieces(all)) {
		parts.push(part);
		await rest();
	}
	return { upTo, text: parts.join('') };
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

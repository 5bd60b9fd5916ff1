import {
	hasCards,
	IdbStore,
	joinTabs,
	loadCare,
	MemoryStore,
	openDatabase,
	OpenError,
	Outbox,
	type StudyStore,
	type Tabs
} from '$lib/storage/study';
import { soundSettings } from '$lib/study';
import { stretchAt } from './study-clock.ts';
import { notices } from './study-notices.ts';
import type { StudyMode } from './study-types.ts';

export type OpenedStudy = {
	readonly store: StudyStore;
	readonly mode: StudyMode;
	readonly notice: string;
	readonly tabs: Tabs;
};

export type StudyHearing = {
	/** Something changed in another tab. */
	onChange: () => void;
	/** Nothing may be written any more. */
	onClosed: (notice: string) => void;
	/** So many answers wait to be kept. */
	onWaiting: (count: number) => void;
};

/** Opens what is kept, and where that fails, something that lasts until the page closes. */
export async function openStudy(hearing: StudyHearing): Promise<OpenedStudy> {
	try {
		return await openKept(hearing);
	} catch (error) {
		const why = error instanceof OpenError ? error.why : 'refused';
		return { store: new MemoryStore(), tabs: alone, mode: 'memory', notice: notices[why] };
	}
}

const alone: Tabs = { tell: () => {}, flush: () => {}, close: () => {} };

async function openKept({ onChange, onClosed, onWaiting }: StudyHearing): Promise<OpenedStudy> {
	const onNewer = () => onClosed(notices.taken);
	const open = () => openDatabase({ onFate: (fate) => (fate === 'taken' ? onNewer() : renew()) });
	const renew = () => kept.renew(async () => (await open()).database);
	const { database, standing } = await open();
	const kept = new IdbStore(database);
	const store = hasCards(database) ? new Outbox(kept, onWaiting) : new MemoryStore();
	if (standing !== 'current') {
		return { store, tabs: alone, mode: 'read-only', notice: notices[standing] };
	}
	const tabs = joinTabs({ onChange, onNewer });
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState !== 'hidden') return;
		tabs.flush();
		void store.flush().catch(() => {});
	});
	setTimeout(() => void copyToday(kept).catch(() => {}), idleFor);
	return { store, mode: 'kept', notice: '', tabs };
}

/** A page that has just opened has better things to do. */
const idleFor = 6000;

/** The copy of the day, once a day. */
async function copyToday(store: IdbStore): Promise<void> {
	const { takeRolling } = await loadCare();
	const at = Date.now();
	const { day } = stretchAt(at, soundSettings(await store.settings()));
	await takeRolling(await store.database(), { at, day });
}

/** Asks the browser not to clear what is kept when it needs room. */
export async function askToPersist(): Promise<boolean> {
	try {
		return await navigator.storage.persist();
	} catch {
		return false;
	}
}

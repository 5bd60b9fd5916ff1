import {
	countDays,
	emptyDay,
	isCardState,
	isKeptChecklist,
	isMemory,
	isOwnCard,
	isPlanWish,
	isRecallSums,
	isRound,
	isSame,
	isStudyEvent,
	LogFollower,
	readBackup,
	saysSame,
	soundSettings
} from '$lib/study';
import type { CardState, DayCount, StudyEvent } from '$lib/study';
import { recordOf, type CardRecord, type LogRecord } from './schema.ts';

/** Everything as it is stored, whatever it is. */
export type RawStores = Readonly<Record<SearchedStore, readonly RawRecord[]>> & {
	readonly settings: unknown;
	readonly wish: unknown;
	readonly recall: unknown;
};
export type SearchedStore =
	'log' | 'cards' | 'days' | 'own' | 'rounds' | 'checklists' | 'snapshots';
export type RawRecord = { readonly key: IDBValidKey; readonly record: unknown };

/** What is wrong, by a name for code and a sentence for a reader; `count` records are touched. */
export type Fault = { readonly check: Check; readonly says: string; readonly count: number };

/** What makes it right: records set aside, and others written. */
export type Mending = {
	readonly aside: readonly (RawRecord & { store: SearchedStore | 'meta'; why: Check })[];
	readonly states: ReadonlyMap<string, CardState | undefined>;
	/** States that the log does not know of yet. */
	readonly unlogged: readonly CardState[];
	readonly days: readonly DayCount[];
	readonly settings: boolean;
	/** Sums that are not those of the log: they are made anew when somebody looks. */
	readonly recall: boolean;
};

/** Every check, and what it finds. */
export const checks = {
	'log-unreadable': 'entries of the log make no sense',
	'log-memory': 'entries of the log hold a memory that cannot be',
	'log-doubled': 'entries of the log stand twice',
	'log-undo': 'entries take back something that is not there',
	'card-unreadable': 'cards make no sense',
	'card-missing': 'cards are in the log and missing among the cards',
	'card-differs': 'cards stand otherwise than the log says',
	'card-unlogged': 'cards stand without an entry of the log',
	'card-waits': 'cards stand in the wrong place of the queue',
	'card-future': 'cards were last asked in the future',
	'day-unreadable': 'days make no sense',
	'day-differs': 'days count otherwise than the log says',
	'sums-differ': 'sums say otherwise than the log',
	'own-unreadable': 'own cards make no sense',
	'round-unreadable': 'rounds make no sense',
	'checklist-unreadable': 'checklists make no sense',
	'wish-unreadable': 'plans make no sense',
	'snapshot-unreadable': 'copies cannot be read',
	'settings-unsound': 'settings are not allowed'
} as const;
export type Check = keyof typeof checks;
/** A clock may be a little ahead. */
const ahead = 86_400_000;

/** Finds every fault and what mends it. Nothing is changed. */
export function findFaults(
	raw: RawStores,
	now: number
): { faults: readonly Fault[]; mending: Mending } {
	const found = new Map<Check, number>();
	const note = (check: Check, count = 1) => found.set(check, (found.get(check) ?? 0) + count);
	const aside: Mending['aside'][number][] = [];
	const setAside = (store: SearchedStore | 'meta', one: RawRecord, why: Check) => {
		note(why);
		aside.push({ ...one, store, why });
	};
	const log = soundLog(raw.log, (one, why) => setAside('log', one, why));
	const { states, unlogged } = mendCards(raw, log, now, { note, setAside });
	const days = mendDays(raw, log, { note, setAside });
	for (const [store, isSound, why] of alone) {
		for (const one of raw[store]) if (!isSound(one.record)) setAside(store, one, why);
	}
	if (raw.wish !== undefined && !isPlanWish(raw.wish)) {
		setAside('meta', { key: 'wish', record: raw.wish }, 'wish-unreadable');
	}
	const settings = raw.settings !== undefined && !isSoundSettings(raw.settings);
	if (settings) note('settings-unsound');
	const recall = raw.recall !== undefined && !areSumsOf(log, raw.recall);
	if (recall) note('sums-differ');
	const faults = [...found].map(([check, count]) => ({
		...{ check, count },
		says: `${count.toLocaleString('en-GB')} ${checks[check]}`
	}));
	return { faults, mending: { aside, states, unlogged, days, settings, recall } };
}

/** Stores whose records stand for themselves. */
const alone = [
	['own', isOwnCard, 'own-unreadable'],
	['rounds', isRound, 'round-unreadable'],
	['checklists', isKeptChecklist, 'checklist-unreadable'],
	['snapshots', isReadable, 'snapshot-unreadable']
] as const;

type Notes = {
	note: (check: Check, count?: number) => void;
	setAside: (store: SearchedStore | 'meta', one: RawRecord, why: Check) => void;
};

function soundLog(
	records: readonly RawRecord[],
	setAside: (one: RawRecord, why: Check) => void
): LogRecord[] {
	const seen = new Set<string>();
	const sound: LogRecord[] = [];
	for (const one of records) {
		const why = faultOfEvent(one.record, seen);
		if (why) setAside(one, why);
		else sound.push(one.record as LogRecord);
	}
	return sound;
}

function faultOfEvent(record: unknown, seen: Set<string>): Check | undefined {
	if (!isStudyEvent(record)) return holdsBadMemory(record) ? 'log-memory' : 'log-unreadable';
	if (seen.has(record.id)) return 'log-doubled';
	seen.add(record.id);
	return record.did === 'undo' && !seen.has(record.of) ? 'log-undo' : undefined;
}

function holdsBadMemory(record: unknown): boolean {
	const after = (record as StudyEvent | undefined)?.after;
	return typeof after === 'object' && after !== null && !isMemory(after.memory);
}

function mendCards(raw: RawStores, log: readonly StudyEvent[], now: number, notes: Notes) {
	const truth = new Map(log.map((event) => [event.card, event.after]));
	const states = new Map<string, CardState | undefined>();
	const unlogged: CardState[] = [];
	const present = new Set<string>();
	for (const one of raw.cards) {
		const record = one.record as CardRecord;
		if (!isCardState(record)) {
			notes.setAside('cards', one, 'card-unreadable');
			continue;
		}
		present.add(record.card);
		const why = faultOfCard(record, truth, now);
		if (why) notes.note(why);
		if (why === 'card-unlogged') unlogged.push(stateIn(record));
		else if (why === 'card-future') unlogged.push(atMost(stateIn(record), now));
		else if (why) states.set(record.card, truth.get(record.card));
	}
	for (const [card, state] of truth) {
		if (!state || present.has(card)) continue;
		notes.note('card-missing');
		states.set(card, state);
	}
	return { states, unlogged };
}

function faultOfCard(
	record: CardRecord,
	truth: ReadonlyMap<string, CardState | undefined>,
	now: number
): Check | undefined {
	if (!truth.has(record.card)) return 'card-unlogged';
	if (!isSame(record, truth.get(record.card))) return 'card-differs';
	if ((record.memory.last ?? 0) > now + ahead) return 'card-future';
	const { from, lane } = recordOf(record);
	return record.from !== from || record.lane !== lane ? 'card-waits' : undefined;
}

const stateIn = ({ card, memory, suspended, buriedUntil }: CardRecord): CardState => ({
	...{ card, memory, suspended, buriedUntil }
});

/** A card whose clock was ahead: as if it had been asked now. */
function atMost(state: CardState, now: number): CardState {
	const { memory } = state;
	const wait = Math.max(0, memory.due - (memory.last ?? memory.due));
	return { ...state, buriedUntil: 0, memory: { ...memory, last: now, due: now + wait } };
}

function mendDays(raw: RawStores, log: readonly StudyEvent[], notes: Notes): DayCount[] {
	const truth = new Map(countDays(log));
	const mended: DayCount[] = [];
	for (const one of raw.days) {
		const day = String(one.key);
		const right = truth.get(day) ?? emptyDay(day);
		truth.delete(day);
		const isDay = typeof one.record === 'object' && one.record !== null && isCount(one.record);
		if (!isDay) notes.setAside('days', one, 'day-unreadable');
		else if (differs(one.record as DayCount, right)) notes.note('day-differs');
		else continue;
		mended.push(right);
	}
	if (truth.size > 0) notes.note('day-differs', truth.size);
	return [...mended, ...truth.values()];
}

const parts = ['reviews', 'fresh', 'mature', 'known', 'took'] as const;
const isCount = (record: object) =>
	parts.every((part) => Number.isFinite((record as Record<string, unknown>)[part]));
const differs = (one: DayCount, other: DayCount) => parts.some((part) => one[part] !== other[part]);

function areSumsOf(log: readonly LogRecord[], kept: unknown): boolean {
	if (!isRecallSums(kept)) return false;
	const read = log.filter(({ seq }) => seq <= kept.upTo);
	const follower = new LogFollower(0, Infinity);
	follower.follow(read);
	return read.at(-1)?.seq === kept.upTo && saysSame(follower.sums, kept);
}

const isSoundSettings = (settings: unknown) =>
	JSON.stringify(soundSettings(settings)) === JSON.stringify(settings);

function isReadable(record: unknown): boolean {
	const { why, text } = (record ?? {}) as { why?: unknown; text?: unknown };
	try {
		if (why === 'migration') JSON.parse(String(text));
		else readBackup(String(text));
		return true;
	} catch {
		return false;
	}
}

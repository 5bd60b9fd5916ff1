import { choicesOf, dayOf, forgetting } from '../study/index.ts';
import type { CardState, Memory, StudyEvent, StudySettings, Zone } from '../study/index.ts';
import type { Row } from './collection.ts';

/** How days are counted: Anki counts those since a collection was made. */
export type DayCounting = {
	readonly settings: StudySettings;
	readonly zone: Zone;
	/** The day of the collection, `2026-11-27`. */
	readonly first: string;
};

/** What the columns of a card say of its schedule, from `type` to `data`. */
export type Schedule = {
	readonly numbers: readonly [
		...[type: number, queue: number, due: number, ivl: number, factor: number],
		...[reps: number, lapses: number, left: number]
	];
	readonly data: string;
};

const ease = { usual: 2500, lowest: 1300, highest: 4000 } as const;
const suspendedQueue = -1;

/** How many days a day lies after another. */
export const daysBetween = (first: string, day: string) =>
	Math.round((Date.parse(day) - Date.parse(first)) / 86_400_000);

/** A card never asked: in turn among the new ones. */
export function newSchedule(position: number, isSuspended: boolean): Schedule {
	const queue = isSuspended ? suspendedQueue : 0;
	return { numbers: [0, queue, position, 0, 0, 0, 0, 0], data: '{}' };
}

/** A card's memory as Anki keeps it. */
export function scheduleOf(state: CardState, position: number, counting: DayCounting): Schedule {
	const { memory, suspended } = state;
	if (memory.stage === 0) return newSchedule(position, suspended);
	const { settings, zone, first } = counting;
	const rule = { dayStart: settings.dayStart, zone };
	const isLearnt = memory.stage === 2;
	const due = isLearnt
		? daysBetween(first, dayOf(memory.due, rule))
		: Math.floor(memory.due / 1000);
	const queue = suspended ? suspendedQueue : isLearnt ? 2 : 1;
	const interval = memory.stage === 1 ? 0 : Math.max(1, memory.interval);
	const steps = memory.stage === 3 ? settings.relearningSteps : settings.learningSteps;
	const left = isLearnt ? 0 : Math.max(1, steps.length - memory.step);
	return {
		numbers: [
			...([memory.stage, queue, due, interval, easeOf(state, counting)] as const),
			...([memory.reviews, memory.lapses, left * 1001] as const)
		],
		data: memoryData(memory)
	};
}

/** What FSRS remembers, as Anki writes it into the column `data`. */
function memoryData({ stability, difficulty }: Memory): string {
	const rounded = (value: number) => Math.round(value * 1000) / 1000;
	return JSON.stringify({
		...{ s: rounded(stability), d: rounded(difficulty) },
		decay: rounded(Math.abs(forgetting.decay))
	});
}

/**
 * FSRS has no ease. In its place stands by how much a good answer on the day would lengthen the
 * interval, within what Anki's older scheduler uses.
 */
function easeOf({ card, memory }: CardState, { settings, zone }: DayCounting): number {
	if (memory.stage !== 2) return ease.usual;
	const next = choicesOf(memory, { card, at: memory.due, settings, zone })[3];
	const factor = Math.round((1000 * next.stability) / memory.stability);
	return Math.min(ease.highest, Math.max(ease.lowest, factor));
}

/** Days where there are some, else seconds as a negative number. */
function intervalOf(memory: Memory): number {
	if (memory.stage === 2) return Math.max(1, memory.interval);
	return -Math.max(1, Math.round((memory.due - (memory.last ?? memory.due)) / 1000));
}

const kinds = [0, 0, 1, 2] as const;
/** As Anki tells FSRS's difficulty from an ease: 100 to 1,100. */
const factorOf = ({ difficulty }: Memory) =>
	Math.round(((Math.max(1, difficulty) - 1) / 9 + 0.1) * 1000);

/**
 * The rows of `revlog`: what was graded and not taken back, and where a card was made new again.
 *
 * @param log in the order in which things happened
 * @param idOf Anki's id of a card by the id under which it is asked here; undefined where it is not exported
 */
export function revlogRows(
	log: readonly StudyEvent[],
	idOf: (asked: string) => number | undefined
): Row[] {
	const undone = new Set(log.flatMap((event) => (event.did === 'undo' ? [event.of] : [])));
	const before = new Map<string, Memory>();
	const taken = new Set<number>();
	const rows: Row[] = [];
	for (const event of log) {
		const card = idOf(event.card);
		const isMeant = card !== undefined && !undone.has(event.id);
		const row = isMeant ? rowOf(event, card, before.get(event.card)) : undefined;
		if (row) rows.push([uniqueTime(event.at, taken), ...row]);
		if (event.after) before.set(event.card, event.after.memory);
		else before.delete(event.card);
	}
	return rows.sort(([one], [other]) => Number(one) - Number(other));
}

function rowOf(event: StudyEvent, card: number, before: Memory | undefined): Row | undefined {
	if (event.did === 'reset') return [card, -1, 0, 0, 0, 0, 0, 4];
	if (event.did !== 'grade') return undefined;
	const { grade, took, after } = event;
	const last = before && before.stage !== 0 ? intervalOf(before) : 0;
	const numbers = [grade, intervalOf(after.memory), last, factorOf(after.memory)];
	return [card, -1, ...numbers, Math.round(Math.min(took, 3_600_000)), kinds[event.before]];
}

/** The time is the row's id, and two rows share none. */
function uniqueTime(at: number, taken: Set<number>): number {
	let id = Math.max(1, Math.round(at));
	while (taken.has(id)) id += 1;
	taken.add(id);
	return id;
}

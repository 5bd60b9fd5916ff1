import type { StudyEvent } from '../memory.ts';
import { recallAfter } from '../schedule.ts';
import { dayLength } from '../study-day.ts';
import type { RecallSums, SumRow } from './recall-sums.ts';

/** An event with its place in the log of this device. */
export type LoggedEvent = StudyEvent & { readonly seq: number };

type Answer = { month: string; card: string; known: number; expected: number };
type Tally = { n: number; known: number; expected: number };
type Held = { last: number; stability: number };

/** So many of the newest answers are remembered, to be taken back; of others the log is asked. */
const usuallyRemembered = 2000;

/**
 * Reads the log from its beginning, or on from sums that were kept, and holds each answer to a learnt
 * card against what FSRS expected a moment before: by month, `2026-11`, and by card.
 */
export class LogFollower {
	readonly #start: number;
	readonly #isWhole: boolean;
	readonly #remembered: number;
	readonly #held = new Map<string, Held | undefined>();
	readonly #months: Map<string, Tally>;
	readonly #cards: Map<string, Tally>;
	readonly #answers = new Map<string, Answer>();
	#wanted: ReadonlySet<string> = new Set();
	#upTo: number;

	/**
	 * @param from sums to go on from; a number for none, where the log ends as the reading begins
	 */
	constructor(from: RecallSums | number, remembered = usuallyRemembered) {
		const sums = typeof from === 'number' ? { ...nothing, start: from } : from;
		this.#start = sums.start;
		this.#upTo = sums.upTo;
		this.#isWhole = sums.upTo === 0;
		this.#remembered = remembered;
		this.#months = tallies(sums.months);
		this.#cards = tallies(sums.cards);
	}

	/** Of all that was read so far. */
	get sums(): RecallSums {
		const [months, cards] = [rows(this.#months), rows(this.#cards)];
		return { start: this.#start, upTo: this.#upTo, months, cards };
	}

	/** The place of the last event that was read. */
	get upTo(): number {
		return this.#upTo;
	}

	/** Whether something among the next events was mended: then what was read before may be gone. */
	isOver(events: readonly LoggedEvent[]): boolean {
		return events.some(({ did, seq }) => did === 'repair' && seq > this.#start);
	}

	/** Cards whose past must be learnt before these events, the next ones, can be followed. */
	lacks(events: readonly LoggedEvent[]): ReadonlySet<string> {
		const [cards, wanted] = [new Set<string>(), new Set<string>()];
		const here = new Set(events.map(({ id }) => id));
		for (const event of events) {
			if (!this.#isWhole && !this.#held.has(event.card)) cards.add(event.card);
			if (event.did !== 'undo' || here.has(event.of) || this.#answers.has(event.of)) continue;
			wanted.add(event.of);
			cards.add(event.card);
		}
		this.#wanted = wanted;
		return cards;
	}

	/** Takes in what happened to a card up to the place that was reached. */
	learn(card: string, past: readonly StudyEvent[]): void {
		let held: Held | undefined;
		const answers = new Map<string, Answer>();
		for (const event of past) {
			const answer = answerOf(event, held);
			if (answer) answers.set(event.id, answer);
			if (event.did === 'undo') answers.delete(event.of);
			held = heldAfter(event);
		}
		this.#held.set(card, held);
		for (const [id, answer] of answers) if (this.#wanted.has(id)) this.#answers.set(id, answer);
	}

	/** Takes in the next events, in the order of the log. */
	follow(events: readonly LoggedEvent[]): void {
		for (const event of events) {
			const answer = answerOf(event, this.#held.get(event.card));
			if (answer) this.#count(event.id, answer);
			if (event.did === 'undo') this.#takeBack(event.of);
			this.#held.set(event.card, heldAfter(event));
			this.#upTo = event.seq;
		}
		this.#forgetOld();
	}

	#count(id: string, answer: Answer): void {
		this.#add(answer, 1);
		this.#answers.set(id, answer);
	}

	#forgetOld(): void {
		for (const id of this.#answers.keys()) {
			if (this.#answers.size <= this.#remembered) return;
			this.#answers.delete(id);
		}
	}

	#takeBack(id: string): void {
		const answer = this.#answers.get(id);
		if (!answer) return;
		this.#add(answer, -1);
		this.#answers.delete(id);
	}

	#add({ month, card, known, expected }: Answer, times: 1 | -1): void {
		for (const [tallies, name] of [
			[this.#months, month],
			[this.#cards, card]
		] as const) {
			const tally = tallies.get(name) ?? { n: 0, known: 0, expected: 0 };
			tally.n += times;
			tally.known += times * known;
			tally.expected += times * expected;
			if (tally.n > 0) tallies.set(name, tally);
			else tallies.delete(name);
		}
	}
}

const nothing: RecallSums = { start: 0, upTo: 0, months: [], cards: [] };

const tallies = (all: readonly SumRow[]) =>
	new Map(all.map(([name, n, known, expected]) => [name, { n, known, expected }]));

const rows = (all: ReadonlyMap<string, Tally>) =>
	[...all].map(([name, { n, known, expected }]): SumRow => [name, n, known, expected]);

function answerOf(event: StudyEvent, held: Held | undefined): Answer | undefined {
	if (event.did !== 'grade' || event.before !== 2) return undefined;
	// Its past lies on another device, or was lost: nothing was foretold here.
	if (!held) return undefined;
	return {
		month: event.day.slice(0, 7),
		card: nameOf(event.card),
		known: Number(event.grade > 1),
		expected: recallAfter((event.at - held.last) / dayLength, held.stability)
	};
}

/** Own cards may be very many, and are one kind: they are summed as one. */
function nameOf(asked: string): string {
	if (asked.startsWith('own-')) return 'own';
	return asked.split('#', 1)[0] ?? asked;
}

function heldAfter({ after }: StudyEvent): Held | undefined {
	const memory = after?.memory;
	if (memory?.last === undefined) return undefined;
	return { last: memory.last, stability: memory.stability };
}

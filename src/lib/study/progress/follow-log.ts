import type { StudyEvent } from '../memory.ts';
import { recallAfter } from '../schedule.ts';
import { dayLength } from '../study-day.ts';
import type { RecallTally } from './retention.ts';

type Answer = { month: string; kind: string; known: number; expected: number };
type Tally = { n: number; known: number; expected: number };
type Held = { last: number; stability: number };

/** An answer can be taken back while so many newer ones are remembered; thirty steps are allowed. */
const remembered = 2000;

/**
 * Reads the log from its beginning, piece by piece, and holds each answer to a learnt card against what
 * FSRS expected a moment before: by month, `2026-11`, and by kind of card.
 */
export class LogFollower {
	readonly #kindOf: (card: string) => string;
	readonly #held = new Map<string, Held>();
	readonly #months = new Map<string, Tally>();
	readonly #kinds = new Map<string, Tally>();
	readonly #recent = new Map<string, Answer>();

	constructor(kindOf: (card: string) => string) {
		this.#kindOf = kindOf;
	}

	/** The newest month first. */
	get months(): readonly (readonly [string, RecallTally])[] {
		return [...this.#months].toSorted(([one], [other]) => (one < other ? 1 : -1));
	}

	get kinds(): ReadonlyMap<string, RecallTally> {
		return this.#kinds;
	}

	/** Of all months. */
	get total(): RecallTally {
		const sum = { n: 0, known: 0, expected: 0 };
		for (const { n, known, expected } of this.#months.values()) {
			sum.n += n;
			sum.known += known;
			sum.expected += expected;
		}
		return sum;
	}

	/** Takes in the next events, in the order of the log. */
	follow(events: readonly StudyEvent[]): void {
		for (const event of events) {
			if (event.did === 'grade' && event.before === 2) this.#judge(event);
			if (event.did === 'undo') this.#takeBack(event.of);
			const memory = event.after?.memory;
			if (memory?.last === undefined) this.#held.delete(event.card);
			else this.#held.set(event.card, { last: memory.last, stability: memory.stability });
		}
	}

	#judge(event: StudyEvent & { did: 'grade' }): void {
		const held = this.#held.get(event.card);
		// Its past lies on another device, or was lost: nothing was foretold here.
		if (!held) return;
		const answer = {
			month: event.day.slice(0, 7),
			kind: this.#kindOf(event.card),
			known: Number(event.grade > 1),
			expected: recallAfter((event.at - held.last) / dayLength, held.stability)
		};
		this.#add(answer, 1);
		this.#recent.set(event.id, answer);
		if (this.#recent.size > remembered) {
			const [oldest = ''] = this.#recent.keys();
			this.#recent.delete(oldest);
		}
	}

	#takeBack(id: string): void {
		const answer = this.#recent.get(id);
		if (!answer) return;
		this.#add(answer, -1);
		this.#recent.delete(id);
	}

	#add({ month, kind, known, expected }: Answer, times: 1 | -1): void {
		for (const [tallies, name] of [
			[this.#months, month],
			[this.#kinds, kind]
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

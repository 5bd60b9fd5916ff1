import type { PlanDay, PlannedPractice } from './plan-types.ts';

/** Nobody opens a lesson for less. */
const shortestReading = 5;
/** What adds up to the day's minutes fits into it, whatever the last bit of a sum says. */
const tolerance = 1e-6;

/** A day while it is filled: nothing is taken for which no time is left. */
export class PlanningDay {
	#kept = 0;
	readonly #lessons: { id: string; minutes: number; isBegun: boolean; isDone: boolean }[] = [];
	readonly #fresh: string[] = [];
	readonly #practice: PlannedPractice[] = [];
	readonly #minutes = { reading: 0, cards: 0, practice: 0 };
	#again = 0;

	/** @param most minutes that the day has */
	constructor(
		readonly day: number,
		readonly most: number
	) {}

	/** Minutes that are not spent. */
	get left(): number {
		const { reading, cards, practice } = this.#minutes;
		return Math.max(0, this.most - reading - cards - practice);
	}

	/** Keeps minutes for what is practised. */
	reserve(minutes: number): void {
		this.#kept = minutes;
	}

	/** So many cards that come back, if there is time. */
	again(cards: number, minutes: number): boolean {
		if (!this.#spend('cards', minutes)) return false;
		this.#again += cards;
		return true;
	}

	/** A card asked for the first time, if there is time. */
	fresh(card: string, minutes: number): boolean {
		if (!this.#spend('cards', minutes)) return false;
		this.#fresh.push(card);
		return true;
	}

	/**
	 * Reads as much of a lesson as fits.
	 *
	 * @param left minutes that are still to read
	 * @returns minutes read; 0 where it is not worth beginning
	 */
	read(id: string, left: number, isBegun: boolean): number {
		const free = this.left - this.#kept;
		const minutes = left <= free + tolerance ? left : Math.floor(free);
		if (minutes < Math.min(left, shortestReading)) return 0;
		this.#minutes.reading += minutes;
		const before = this.#lessons.findIndex((lesson) => lesson.id === id);
		const [today] = before < 0 ? [] : this.#lessons.splice(before, 1);
		this.#lessons.push({
			id,
			minutes: minutes + (today?.minutes ?? 0),
			isBegun: today?.isBegun ?? isBegun,
			isDone: minutes >= left - tolerance
		});
		return minutes;
	}

	practised(id: string): boolean {
		return this.#practice.some((one) => one.id === id);
	}

	/** Practises out of the minutes kept for it. */
	practise(practice: PlannedPractice): boolean {
		if (practice.minutes > this.left + tolerance) return false;
		this.#minutes.practice += practice.minutes;
		this.#practice.push(practice);
		return true;
	}

	result(): PlanDay {
		const of = (kind: PlannedPractice['kind']) =>
			this.#practice.filter((one) => one.kind === kind).map(({ id }) => id);
		return {
			...{ day: this.day, lessons: this.#lessons, fresh: this.#fresh, again: this.#again },
			questions: of('question'),
			scenarios: of('scenario'),
			minutes: this.#minutes
		};
	}

	#spend(what: 'cards', minutes: number): boolean {
		if (minutes > this.left - this.#kept + tolerance) return false;
		this.#minutes[what] += minutes;
		return true;
	}
}

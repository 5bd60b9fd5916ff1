import { preference } from '$lib/storage';

/** Where a reader stopped: a lesson and a section of it, by their ids. */
export type Place = { lesson: string; section: string };

const nowhere: Place = { lesson: '', section: '' };
const nothing: readonly string[] = [];

const isPlace = (value: unknown): value is Place =>
	typeof value === 'object' &&
	value !== null &&
	'lesson' in value &&
	'section' in value &&
	typeof value.lesson === 'string' &&
	typeof value.section === 'string';

const isList = (value: unknown): value is readonly string[] =>
	Array.isArray(value) && value.every((entry) => typeof entry === 'string');

const isRoute = (value: unknown): value is string => typeof value === 'string';

export const storedPlace = preference<Place>('place', nowhere, isPlace);
export const storedRead = preference<readonly string[]>('read', nothing, isList);
export const storedRoute = preference<string>('route', '', isRoute);

/** What this device remembers of a reader's way through the course. */
class Reading {
	#place = $state.raw<Place>(nowhere);
	#read = $state.raw<readonly string[]>(nothing);
	#route = $state('');

	/** Where the reader stopped; both ids empty where nothing was read. */
	get place() {
		return this.#place;
	}

	/** The ids of the lessons whose last section was reached. */
	get read() {
		return this.#read;
	}

	/** The chosen way through the course; '' for all of it. */
	get route() {
		return this.#route;
	}

	/** Takes up what is stored. Called in the browser, once something shows it or adds to it. */
	open(): void {
		this.#place = storedPlace.read();
		this.#read = storedRead.read();
		this.#route = storedRoute.read();
	}

	/** The reader has come to a section. */
	stay(lesson: string, section: string, isLast: boolean): void {
		this.#place = { lesson, section };
		storedPlace.write(this.#place);
		if (!isLast || this.#read.includes(lesson)) return;
		// Another tab may have read on meanwhile.
		this.#read = [...new Set([...storedRead.read(), lesson])];
		storedRead.write(this.#read);
	}

	choose(route: string): void {
		this.#route = route;
		storedRoute.write(route);
	}
}

export const reading = new Reading();

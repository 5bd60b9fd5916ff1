import type { LineKind } from './types.ts';

export interface Note {
	readonly kind: Exclude<LineKind, 'blank'>;
	readonly words: string;
	/** It also speaks for everything inside. */
	readonly isDeep: boolean;
}

/** Something without which the guard cannot be run, with the place where it stands. */
export interface Obstacle {
	readonly path: string;
	readonly sentence: string;
}

/** What has been said about each place of a document, by path. */
export class Notes {
	readonly byPath = new Map<string, Note>();
	readonly obstacles: Obstacle[] = [];
}

/** A place in a document: its value, what lies inside, and what is to be said about it. */
export class Cursor {
	readonly value: unknown;
	readonly path: string;
	readonly notes: Notes;

	constructor(value: unknown, notes: Notes, path = '') {
		this.value = value;
		this.notes = notes;
		this.path = path;
	}

	/** A field of a map; its value is undefined where there is none. */
	at(key: string): Cursor {
		return new Cursor(fieldOf(this.value, key), this.notes, `${this.path}/${key}`);
	}

	/** The items of a list; none of what is no list. */
	get items(): readonly Cursor[] {
		if (!Array.isArray(this.value)) return [];
		return this.value.map((item, i) => new Cursor(item, this.notes, `${this.path}/${i}`));
	}

	/** The fields of a map, by name. */
	get fields(): readonly (readonly [string, Cursor])[] {
		if (!isMap(this.value)) return [];
		return Object.keys(this.value).map((key) => [key, this.at(key)] as const);
	}

	get isThere(): boolean {
		return this.value !== undefined && this.value !== null;
	}

	/** A text, also where it was written as a number. */
	get text(): string | undefined {
		const { value } = this;
		return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
	}

	/** What is already known not to be understood stays so. */
	understood(words: string): void {
		if (this.notes.byPath.get(this.path)?.kind === 'not understood') return;
		this.#note('understood', words);
	}

	/** It is known, and changes nothing here, nor does anything inside. */
	noPart(words: string): void {
		this.#note('no part', words, true);
	}

	/** It is not understood, and goes without. */
	unknown(words: string): void {
		this.#note('not understood', words, true);
	}

	/** It is not understood, and without it the guard cannot be run. */
	blocks(sentence: string): void {
		this.#note('not understood', sentence, true);
		this.notes.obstacles.push({ path: this.path, sentence });
	}

	#note(kind: Note['kind'], words: string, isDeep = false): void {
		// What is missing has no line to say it on.
		if (this.value !== undefined) this.notes.byPath.set(this.path, { kind, words, isDeep });
	}
}

const isMap = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldOf = (value: unknown, key: string): unknown =>
	isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** At most 40 characters of what stood there, so that a hostile text cannot fill the page. */
export function quoted(value: unknown): string {
	const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
	return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}

import { ContentError } from './content-error.ts';

type Values = Readonly<Record<string, unknown>>;
type Keys = readonly (string | number)[];

/** A file, and where its values stand in it, if that is known. */
export type Place = string | { path: string; lineOf: (keys: Keys) => number | undefined };

/** The named values of a piece of front matter; every reader says what is missing or wrong. */
export class Fields {
	readonly #place: Place;
	readonly #keys: Keys;
	readonly #values: Values;
	readonly #asked = new Set<string>();

	/**
	 * @param place the file, for complaints
	 * @param values what YAML read
	 * @param keys the way to these values inside the file, such as `['sources', 0]`
	 * @throws ContentError if the values are not named
	 */
	constructor(place: Place, values: unknown, keys: Keys = []) {
		this.#place = place;
		this.#keys = keys;
		if (!isNamed(values)) {
			const which = keys.length > 0 ? `“${this.#where.slice(0, -1)}”` : 'The front matter';
			throw this.error(`${which} must be a list of “name: value” lines.`);
		}
		this.#values = values;
	}

	/** A text that is not empty. */
	text(name: string): string {
		const value = this.#value(name);
		if (typeof value !== 'string' || value.trim() === '') throw this.#wrong(name, 'a text', value);
		return value.trim();
	}

	/** A text; empty if it is left out. */
	optionalText(name: string): string {
		return this.has(name) ? this.text(name) : '';
	}

	/** A text, one of the choices. */
	oneOf<Choice extends string>(name: string, choices: readonly Choice[]): Choice {
		const value = this.text(name);
		const choice = choices.find((known) => known === value);
		if (choice === undefined) throw this.#wrong(name, `one of ${choices.join(', ')}`, value);
		return choice;
	}

	/** A number, finite. */
	number(name: string): number {
		const value = this.#value(name);
		if (typeof value !== 'number' || !Number.isFinite(value)) {
			throw this.#wrong(name, 'a number', value);
		}
		return value;
	}

	/** A whole number from 1. */
	count(name: string): number {
		const value = this.#value(name);
		if (!Number.isInteger(value) || Number(value) < 1) {
			throw this.#wrong(name, 'a whole number from 1', value);
		}
		return Number(value);
	}

	/** A yes or no; no if it is left out. */
	flag(name: string): boolean {
		const value = this.has(name) ? this.#value(name) : false;
		if (typeof value !== 'boolean') throw this.#wrong(name, 'true or false', value);
		return value;
	}

	/** A day, as 2026-11-23. */
	day(name: string): string {
		const value = this.text(name);
		if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) {
			throw this.#wrong(name, 'a day such as 2026-11-23', value);
		}
		return value;
	}

	/** An address that a reader can open. */
	address(name: string): string {
		const value = this.text(name);
		if (!/^https:\/\/[^\s/]+\.[^\s]+$/.test(value)) {
			throw this.#wrong(name, 'an address that starts with https://', value);
		}
		return value;
	}

	/** A list of texts; empty if it is left out. */
	texts(name: string): string[] {
		const value = this.has(name) ? this.#value(name) : [];
		if (!Array.isArray(value) || !value.every((entry) => typeof entry === 'string')) {
			throw this.#wrong(name, 'a list of texts', value);
		}
		return value;
	}

	/** Named values inside these. */
	group(name: string): Fields {
		return new Fields(this.#place, this.#value(name), [...this.#keys, name]);
	}

	/** A list of named values, at least one. */
	groups(name: string): Fields[] {
		const value = this.#value(name);
		if (!Array.isArray(value) || value.length === 0) {
			throw this.#wrong(name, 'a list with at least one entry', value);
		}
		return value.map(
			(entry, index) => new Fields(this.#place, entry, [...this.#keys, name, index])
		);
	}

	/** Whether something stands there. */
	has(name: string): boolean {
		this.#asked.add(name);
		return this.#values[name] !== undefined && this.#values[name] !== null;
	}

	/** Called last: a name that nobody asked for is a slip of the pen. */
	nothingElse(): void {
		const unknown = Object.keys(this.#values).find((name) => !this.#asked.has(name));
		if (unknown === undefined) return;
		const known = [...this.#asked].join(', ');
		throw this.error(
			`“${this.#where}${unknown}” is not a field here. There are: ${known}.`,
			unknown
		);
	}

	/** A complaint about these values, or about one of them, to throw. */
	error(sentence: string, name?: string): ContentError {
		return new ContentError(this.#placeOf(name), sentence);
	}

	/** The file, and the line where it is known. */
	#placeOf(name: string | undefined): string {
		if (typeof this.#place === 'string') return this.#place;
		const { path, lineOf } = this.#place;
		const own = name === undefined ? undefined : lineOf([...this.#keys, name]);
		const line = own ?? lineOf(this.#keys);
		return line === undefined ? path : `${path}:${line}`;
	}

	/** The way to these values, as a complaint names it: `sources[0].`. */
	get #where(): string {
		return this.#keys
			.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
			.join('')
			.replace(/^\./, '')
			.replace(/$/, this.#keys.length > 0 ? '.' : '');
	}

	#value(name: string): unknown {
		if (!this.has(name)) throw this.error(`“${this.#where}${name}” is missing.`);
		return this.#values[name];
	}

	#wrong(name: string, right: string, value: unknown): ContentError {
		const given = JSON.stringify(value);
		return this.error(`“${this.#where}${name}” must be ${right}, but is ${given}.`, name);
	}
}

function isNamed(values: unknown): values is Values {
	return typeof values === 'object' && values !== null && !Array.isArray(values);
}

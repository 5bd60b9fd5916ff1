type Numbers = Float64Array<ArrayBuffer> | Int32Array<ArrayBuffer>;

/**
 * A typed array that grows as rows arrive and holds `empty` wherever nothing was set, so that a
 * column can begin late and skip what is missing.
 */
export class GrowingArray<Values extends Numbers> {
	readonly #make: (length: number) => Values;
	readonly #empty: number;
	#values: Values;

	/**
	 * @param make a new array of that length
	 * @param empty what an unset place holds
	 * @param expected the length to begin with, at least 1
	 */
	constructor(make: (length: number) => Values, empty: number, expected: number) {
		this.#make = make;
		this.#empty = empty;
		this.#values = this.#filled(Math.max(1, expected));
	}

	set(index: number, value: number): void {
		if (index >= this.#values.length) this.#grow(index + 1);
		this.#values[index] = value;
	}

	get(index: number): number {
		return this.#values[index] ?? this.#empty;
	}

	/** The first `length` places in a buffer of exactly that size. */
	take(length: number): Values {
		if (length > this.#values.length) this.#grow(length);
		if (length === this.#values.length) return this.#values;
		return this.#values.slice(0, length) as Values;
	}

	#grow(least: number): void {
		const larger = this.#filled(Math.max(least, Math.ceil(this.#values.length * 1.5)));
		larger.set(this.#values);
		this.#values = larger;
	}

	#filled(length: number): Values {
		return this.#make(length).fill(this.#empty) as Values;
	}
}

/** One double a row, NaN where unset. */
export const growingFloats = (expected: number) =>
	new GrowingArray((length) => new Float64Array(length), NaN, expected);

/** One code a row, -1 where unset. */
export const growingCodes = (expected: number) =>
	new GrowingArray((length) => new Int32Array(length), -1, expected);

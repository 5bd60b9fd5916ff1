import { mostLabels } from './column-builder.ts';
import type { FinishedColumn } from './finish-column.ts';
import { quoted } from './quoted.ts';

const mostExamples = 3;
/** The last millisecond that a date can have. */
const lastMs = 8.64e15;

/**
 * A column whose file says that it holds numbers or dates, while its values arrive row by row. Dates
 * come as milliseconds since 1970 in UTC.
 */
export class TypedNumbers {
	readonly #kind: 'number' | 'date';
	readonly #values: Float64Array<ArrayBuffer>;
	readonly #examples: string[] = [];
	/** The different values; dropped when there are too many. */
	#different: Set<number> | undefined = new Set();
	#rows = 0;
	#missing = 0;
	#beyond = 0;

	constructor(kind: 'number' | 'date', rows: number) {
		this.#kind = kind;
		this.#values = new Float64Array(rows).fill(NaN);
	}

	/** Takes the value of the next row; NaN is missing, and so is what is infinite or no date. */
	add(value: number): void {
		const row = this.#rows++;
		const most = this.#kind === 'date' ? lastMs : Number.MAX_VALUE;
		if (value >= -most && value <= most) {
			this.#values[row] = value;
			this.#note(value);
			return;
		}
		this.#missing++;
		if (!Number.isNaN(value)) this.#beyond++;
	}

	/** The column under its name, and what there is to say of it. */
	finish(name: string): FinishedColumn {
		const column = {
			name,
			rows: this.#rows,
			missing: this.#missing,
			distinct: this.#different?.size ?? mostLabels,
			distinctIsFloor: this.#different === undefined,
			examples: this.#examples,
			kind: this.#kind,
			values: this.#values
		};
		return { column, warnings: this.#warnings(name) };
	}

	#note(value: number): void {
		const different = this.#different;
		if (!different || different.has(value)) return;
		if (different.size === mostLabels) {
			this.#different = undefined;
			return;
		}
		different.add(value);
		if (this.#examples.length < mostExamples) this.#examples.push(this.#written(value));
	}

	#written(value: number): string {
		if (this.#kind === 'number') return String(value);
		return new Date(value).toISOString().replace(/(?:T00:00:00)?\.000Z$/, '');
	}

	#warnings(name: string): string[] {
		if (this.#beyond === 0) return [];
		const cells = this.#beyond === 1 ? '1 cell is' : `${this.#beyond} cells are`;
		const what = this.#kind === 'number' ? 'infinite' : 'beyond any calendar';
		const count = this.#beyond === 1 ? 'counts' : 'count';
		return [`In ${quoted(name)} ${cells} ${what} and ${count} as missing.`];
	}
}

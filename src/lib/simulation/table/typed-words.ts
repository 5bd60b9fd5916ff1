import { mostLabels } from './column-builder.ts';
import { isEachItsOwn, type FinishedColumn } from './finish-column.ts';
import { isMissing } from './is-missing.ts';
import { shown } from './quoted.ts';

const mostExamples = 3;
const noCode = -1;
/** Of a word that is there, once there are too many for codes. */
const uncounted = 0;

/**
 * A column whose file says that it holds words, while its cells arrive row by row. What says that a
 * value is missing is the same as in a CSV file, so that the two can be compared.
 */
export class TypedWords {
	readonly #codes: Int32Array<ArrayBuffer>;
	/** By label, in order of appearance; dropped when there are too many. */
	#labels: Map<string, number> | undefined = new Map();
	/** By cell as it stands in the file, which repeats. */
	readonly #known = new Map<string, number>();
	readonly #examples: string[] = [];
	#rows = 0;
	#missing = 0;

	constructor(rows: number) {
		this.#codes = new Int32Array(rows).fill(noCode);
	}

	/** Takes the cell of the next row; null is missing. */
	add(cell: string | null): void {
		const row = this.#rows++;
		const code = cell === null ? noCode : (this.#known.get(cell) ?? this.#read(cell));
		if (code === noCode) this.#missing++;
		else this.#codes[row] = code;
	}

	/** The column under its name; text where there are too many different words for categories. */
	finish(name: string): FinishedColumn {
		const labels = this.#labels && [...this.#labels.keys()];
		const distinct = labels?.length ?? mostLabels;
		const facts = {
			name,
			rows: this.#rows,
			missing: this.#missing,
			distinct,
			distinctIsFloor: labels === undefined,
			examples: this.#examples
		};
		if (!labels || isEachItsOwn(distinct, this.#rows - this.#missing)) {
			return { column: { ...facts, kind: 'text' }, warnings: [] };
		}
		return { column: { ...facts, kind: 'category', codes: this.#codes, labels }, warnings: [] };
	}

	#read(cell: string): number {
		const label = cell.trim();
		if (isMissing(label)) return noCode;
		const labels = this.#labels;
		if (!labels) return uncounted;
		const code = labels.get(label) ?? labels.size;
		if (code === mostLabels) {
			this.#labels = undefined;
			return uncounted;
		}
		if (code === labels.size && code < mostExamples) this.#examples.push(shown(label));
		labels.set(label, code);
		this.#known.set(cell, code);
		return code;
	}
}

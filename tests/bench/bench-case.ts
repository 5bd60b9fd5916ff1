import type { Input, Inputs } from './inputs.ts';

/** Work of a peer in Python: a name in the table of `peer.py`, and what it reads. */
export type PythonWork = {
	work: string;
	files: string[];
	/** The library it stands on, where NumPy and SciPy are not enough. */
	needs?: PythonLibrary;
	/** A part of the work, that nobody can well do without. */
	isBound?: true;
};

export type PythonLibrary = 'scipy' | 'statsmodels' | 'river';

/** One piece of work, ours and the peers'. Peers are named by the function that does it. */
export type BenchCase = {
	name: string;
	/** Rows on each side, or in all where there is one side. */
	n: number;
	ours: () => unknown;
	python?: Record<string, PythonWork>;
	npm?: Record<string, () => unknown>;
	/** What nobody can be faster than, or nearly: reading the numbers, sorting them. */
	bounds?: Record<string, () => unknown>;
};

export const million = 1_000_000;

export const files = (...inputs: Input[]) => inputs.map(({ file }) => file);

/** Two normal samples of the same length. */
export const pair = (inputs: Inputs, n: number) =>
	[inputs.normal('reference', n), inputs.normal('current', n)] as const;

/** The sum, in four lanes: reads every number once, the least that any statistic of them costs. */
export function readOnce(values: Float64Array): number {
	let sum = 0;
	for (let from = 0; from < values.length; from += 1024) {
		sum += sumOf(values, from, Math.min(values.length, from + 1024));
	}
	return sum;
}

function sumOf(values: Float64Array, from: number, to: number): number {
	let a = 0;
	let b = 0;
	let c = 0;
	let d = 0;
	let i = from;
	for (; i + 3 < to; i += 4) {
		a += values[i] as number;
		b += values[i + 1] as number;
		c += values[i + 2] as number;
		d += values[i + 3] as number;
	}
	for (; i < to; i++) a += values[i] as number;
	return a + b + c + d;
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRng, fillNormal } from '../../src/lib/random/index.ts';

/** The same numbers for us and, as a file of raw doubles, for Python. */
export type Input = { values: Float64Array; file: string };

export type Inputs = {
	/** n normal numbers; `current` ones are shifted by 0.02. */
	normal(side: 'reference' | 'current', n: number): Input;
	fixed(name: string, values: Float64Array): Input;
	remove(): void;
};

/** Samples made once each, with their files in a folder of their own. */
export function createInputs(): Inputs {
	const folder = mkdtempSync(join(tmpdir(), 'fieldbook-bench-'));
	const made = new Map<string, Input>();

	function fixed(name: string, values: Float64Array): Input {
		const known = made.get(name);
		if (known) return known;
		const input = { values, file: join(folder, `${name}.f64`) };
		writeFileSync(input.file, new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
		made.set(name, input);
		return input;
	}

	function normal(side: 'reference' | 'current', n: number): Input {
		const name = `${side}-${n}`;
		const known = made.get(name);
		if (known) return known;
		const values = new Float64Array(n);
		fillNormal(createRng(11).fork(name), values);
		const shift = side === 'current' ? 0.02 : 0;
		return fixed(
			name,
			values.map((value) => value + shift)
		);
	}

	return { normal, fixed, remove: () => rmSync(folder, { recursive: true }) };
}

import { readFileSync } from 'node:fs';
import { chunkSizes } from '../../../../../src/lib/simulation/drift/judges/chunk-sizes.ts';
import {
	categoryWindows,
	numericWindows,
	type JudgedWindows
} from '../../../../../src/lib/simulation/drift/judges/judged-windows.ts';
import { resolve } from '../../../../../src/lib/verify/resolve.ts';

type Spec = Parameters<typeof resolve>[0];

type GoldenRuling = {
	readonly rule: string;
	readonly reads: number | 'Infinity';
	readonly limit: number;
	readonly rings: boolean;
	readonly ringing?: number;
	readonly all?: number;
};

type Case = {
	readonly name: string;
	readonly input: { kind: 'numeric' | 'categories'; reference: Spec; current: Spec };
	readonly expected: Readonly<Record<string, GoldenRuling>>;
};

const file = new URL('../../../../golden/simulation/drift_judges.json', import.meta.url);
export const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] };

/** The windows of a golden case: its rows in order, or counted chunk by chunk. */
export function goldenWindows({ input }: Case): JudgedWindows {
	const rows = { reference: resolve(input.reference), current: resolve(input.current) };
	const [reference, current] = [Float64Array.from(rows.reference), Float64Array.from(rows.current)];
	if (input.kind === 'numeric')
		return numericWindows(reference, current, { bins: 10, floor: 1e-4 });
	const labels = [...new Set([...reference, ...current])].sort((a, b) => a - b);
	const chunked = (side: Float64Array) => {
		let start = 0;
		return chunkSizes(side.length).map((size) => {
			const chunk = side.subarray(start, start + size);
			start += size;
			return labels.map((label) => chunk.filter((row) => row === label).length);
		});
	};
	const chunks = { reference: chunked(reference), current: chunked(current) };
	return categoryWindows(chunks, labels.map(String), 1e-4);
}

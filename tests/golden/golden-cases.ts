import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { differences, type Tolerance } from './differences.ts';

/** One number, or one set of numbers, that an authority has worked out for us. */
export type GoldenCase = {
	name: string;
	fn: string;
	input: never;
	expected: unknown;
	tol?: Tolerance;
};

type GoldenFile = { source: string; tolerance: Tolerance; cases: GoldenCase[] };

type Options = {
	/** Cases that wait for a function the product does not have yet. */
	later?: (golden: GoldenCase) => boolean;
	/** Fields of the expected results that are informative only. */
	ignored?: readonly string[];
};

/** A golden file as it lies beside this module. */
export function readGolden(file: string): GoldenFile {
	const text = readFileSync(new URL(`${file}.json`, import.meta.url), 'utf8');
	return JSON.parse(text) as GoldenFile;
}

/**
 * Makes one test of each case of a golden file.
 *
 * @param file name without `.json`
 * @param functions for each `fn` of the file, how to work out the result from the case's input
 */
export function testGolden(
	file: string,
	functions: Record<string, (input: never) => unknown>,
	{ later = () => false, ignored = [] }: Options = {}
): void {
	const { source, tolerance, cases } = readGolden(file);
	describe(`${file} agrees with ${source}`, () => {
		for (const golden of cases) {
			if (later(golden)) continue;
			it(`${golden.fn}: ${golden.name}`, () => {
				const run = functions[golden.fn];
				if (!run) throw new Error(`nothing here works out ${golden.fn}`);
				const actual = run(golden.input);
				expect(differences(actual, golden.expected, golden.tol ?? tolerance, ignored)).toEqual([]);
			});
		}
	});
}

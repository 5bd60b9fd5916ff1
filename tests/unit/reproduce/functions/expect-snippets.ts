import { expect } from 'vitest';
import type { FunctionSnippet } from '../../../../src/lib/reproduce/functions/function-snippet.ts';
import * as core from '../../../../src/lib/stats/index.ts';

/**
 * What holds for every snippet: it names functions that the core has, its numbers are finite, its code
 * is printable ASCII on lines of at most 100 characters with its title on top, and it leaves its input
 * alone. That the code prints the numbers is tested where Python, R and SQL run.
 */
export function expectSnippets(snippets: readonly FunctionSnippet[]): void {
	expect(snippets.length).toBeGreaterThan(0);
	for (const snippet of snippets) {
		const { id, example, functions } = snippet;
		const before = structuredClone(example);
		expect(Object.keys(core), id).toEqual(expect.arrayContaining([...functions]));
		const numbers = Object.values(snippet.numbers(example));
		expect(numbers.length, id).toBeGreaterThan(0);
		expect(
			numbers.filter((value) => !Number.isFinite(value)),
			id
		).toEqual([]);
		const code = [snippet.python(example), snippet.r(example), snippet.sql?.(example) ?? ''];
		for (const text of code.filter(Boolean)) expectCode(snippet, text);
		expect(example, id).toEqual(before);
	}
}

function expectCode({ id, title }: FunctionSnippet, code: string): void {
	expect(code.split('\n')[0], id).toMatch(/^(#|--) /);
	expect(code, id).toContain(title);
	expect(code, id).toMatch(/^[ -~\n]+\n$/);
	expect(code, id).not.toMatch(/undefined|NaN|\[object/);
	const wide = code.split('\n').filter((line) => line.length > 100);
	expect(wide, id).toEqual([]);
}

/** A snippet of a list by its id. */
export function snippetById(snippets: readonly FunctionSnippet[], id: string): FunctionSnippet {
	return snippets.find((snippet) => snippet.id === id) as FunctionSnippet;
}

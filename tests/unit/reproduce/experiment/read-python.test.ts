import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../../../src/lib/reproduce/experiment/read-facts.ts';
import { readPython } from '../../../../src/lib/reproduce/experiment/read-python.ts';
import { readR } from '../../../../src/lib/reproduce/experiment/read-r.ts';
import { runFunctions } from '../run-functions.ts';
import { findLanguages, missingNote } from '../run-snippet.ts';
import { shownResults } from './shown-results.ts';

const languages = await findLanguages();
const note = missingNote(languages);

describe('readPython and readR print what the page shows', () => {
	it.each(languages)('$name', { timeout: 120_000 }, async (language) => {
		const write = language.language === 'python' ? readPython : readR;
		const outcomes = await runFunctions(language, shownResults.map(write));
		for (const [i, { numbers, missing, error }] of outcomes.entries()) {
			expect(error, `result ${i}`).toBeUndefined();
			if (missing) continue;
			const wanted = readNumbers(shownResults[i]!);
			expect(Object.keys(numbers ?? {}).sort()).toEqual(Object.keys(wanted).sort());
			for (const [name, value] of Object.entries(wanted)) {
				const off = Math.abs((numbers?.[name] ?? NaN) - value);
				expect(off, `result ${i}, ${name}`).toBeLessThan(1e-6 * Math.max(1e-3, Math.abs(value)));
			}
		}
	});
});

it(`readPython: lines that a page can show. ${note}`, () => {
	for (const shown of shownResults) {
		for (const text of [readPython(shown), readR(shown)]) {
			expect(text).not.toMatch(/undefined|NaN|\[object/);
			expect(text.split('\n').filter((line) => line.length > 140)).toEqual([]);
		}
	}
});

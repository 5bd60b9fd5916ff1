import { describe, expect, it } from 'vitest';
import { decisionNumbers } from '../../../../src/lib/reproduce/retraining/decision-facts.ts';
import {
	decisionPython,
	decisionR
} from '../../../../src/lib/reproduce/retraining/decision-snippets.ts';
import { runFunctions } from '../run-functions.ts';
import { findLanguages, missingNote } from '../run-snippet.ts';
import { shownDecisions } from './shown-decisions.ts';

const languages = await findLanguages();
const note = missingNote(languages);
const shown = shownDecisions();

describe('decisionPython and decisionR print what the page shows', () => {
	it.each(languages)('$name', { timeout: 120_000 }, async (language) => {
		const write = language.language === 'python' ? decisionPython : decisionR;
		const outcomes = await runFunctions(language, shown.map(write));
		for (const [i, { numbers, missing, error }] of outcomes.entries()) {
			expect(error, `training ${i}`).toBeUndefined();
			if (missing) continue;
			const wanted = decisionNumbers(shown[i]!);
			expect(Object.keys(numbers ?? {}).sort()).toEqual(Object.keys(wanted).sort());
			for (const [name, value] of Object.entries(wanted)) {
				expect(Math.abs(numbers![name]! / value - 1), `${i} ${name}`).toBeLessThan(1e-9);
			}
		}
	});
});

it(`decisionPython: lines that a page can show. ${note}`, () => {
	for (const text of shown.flatMap((one) => [decisionPython(one), decisionR(one)])) {
		expect(text).not.toMatch(/undefined|NaN|\[object/);
		expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
	}
});

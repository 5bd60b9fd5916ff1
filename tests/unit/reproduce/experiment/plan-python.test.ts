import { describe, expect, it } from 'vitest';
import { planNumbers } from '../../../../src/lib/reproduce/experiment/plan-facts.ts';
import { planPython } from '../../../../src/lib/reproduce/experiment/plan-python.ts';
import { planR } from '../../../../src/lib/reproduce/experiment/plan-r.ts';
import { runFunctions } from '../run-functions.ts';
import { findLanguages, missingNote } from '../run-snippet.ts';
import { shownPlans } from './shown-plans.ts';

const languages = await findLanguages();
const note = missingNote(languages);

describe('planPython and planR print what the page shows', () => {
	it.each(languages)('$name', { timeout: 120_000 }, async (language) => {
		const write = language.language === 'python' ? planPython : planR;
		const outcomes = await runFunctions(language, shownPlans.map(write));
		for (const [i, { numbers, missing, error }] of outcomes.entries()) {
			expect(error, `plan ${i}`).toBeUndefined();
			if (missing) continue;
			const wanted = planNumbers(shownPlans[i]!);
			expect(Object.keys(numbers ?? {}).sort()).toEqual(Object.keys(wanted).sort());
			for (const [name, value] of Object.entries(wanted)) {
				const off = Math.abs((numbers?.[name] ?? NaN) / value - 1);
				expect(off, `plan ${i}, ${name}`).toBeLessThan(1e-6);
			}
		}
	});
});

it(`planPython: lines that a page can show. ${note}`, () => {
	for (const shown of shownPlans) {
		for (const text of [planPython(shown), planR(shown)]) {
			expect(text).not.toMatch(/undefined|NaN|\[object/);
			expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
		}
	}
});

import { expect, it } from 'vitest';
import { functionSnippets, type FunctionSnippet } from '../../src/lib/reproduce/index.ts';
import { runFunctions } from '../unit/reproduce/run-functions.ts';
import { findLanguages, missingNote } from '../unit/reproduce/run-snippet.ts';

const languages = await findLanguages();
const note = missingNote(languages);

/** In each interpreter, every snippet with its example: one process for all of them. */
const runs = await Promise.all(
	languages.map(async (language) => {
		const code = ({ example, ...snippet }: FunctionSnippet) =>
			language.language === 'python' ? snippet.python(example) : snippet.r(example);
		return {
			where: language.name,
			outcomes: await runFunctions(language, functionSnippets.map(code))
		};
	})
);

/** Of a number's size, or of 1 if it is smaller; and a millionth of any p, however small. */
function isClose(printed: number, ours: number, { tolerance, random }: FunctionSnippet): boolean {
	if (printed === ours) return true;
	const off = Math.abs(printed - ours);
	return (
		off <= tolerance * Math.max(1, Math.abs(ours)) &&
		(random || off <= 1e-6 * Math.abs(ours) || off < 1e-14)
	);
}

function expectOurs(
	snippet: FunctionSnippet,
	printed: Record<string, number>,
	where: string
): void {
	const ours = snippet.numbers(snippet.example);
	expect(Object.keys(printed).sort(), `${snippet.id} in ${where}`).toEqual(
		Object.keys(ours).sort()
	);
	for (const [name, value] of Object.entries(ours)) {
		const sentence = `${snippet.id}, ${name}: ${where} prints ${printed[name]}, the core gives ${value}`;
		expect(isClose(printed[name] ?? NaN, value, snippet), sentence).toBe(true);
	}
}

it.each(functionSnippets)('the snippet $id prints the numbers of the core', (snippet) => {
	for (const { where, outcomes } of runs) {
		const outcome = outcomes[functionSnippets.indexOf(snippet)];
		expect(outcome?.error, `${snippet.id} in ${where}`).toBeUndefined();
		if (outcome?.numbers) expectOurs(snippet, outcome.numbers, where);
	}
});

import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { functionSnippets, type FunctionSnippet } from '../../src/lib/reproduce/index.ts';
import { moreInputs } from '../unit/reproduce/functions/more-inputs.ts';
import { randomInputs } from '../unit/reproduce/functions/random-inputs.ts';
import { runFunctions, type Outcome } from '../unit/reproduce/run-functions.ts';
import { findLanguages, missingNote } from '../unit/reproduce/run-snippet.ts';

const languages = await findLanguages();
const note = missingNote(languages);

/** Every snippet with its example; most with inputs that take another way through it, or are drawn. */
const cases = functionSnippets.flatMap((snippet) =>
	[snippet.example, ...(moreInputs[snippet.id] ?? []), ...randomInputs(snippet.id)].map(
		(input, i) => ({
			name: i === 0 ? snippet.id : `${snippet.id}, input ${i + 1}`,
			snippet,
			input
		})
	)
);
type Case = (typeof cases)[number];

/** In each interpreter one process runs them all. */
const runs = await Promise.all(
	languages.map(async (language) => {
		const scripts = cases.map(({ snippet, input }) =>
			language.language === 'python' ? snippet.python(input) : snippet.r(input)
		);
		return { ...language, outcomes: await runFunctions(language, scripts) };
	})
);

/** By its size, or by 1 if it is smaller; and where nothing is random, to a millionth however small. */
function isClose(printed: number, ours: number, { tolerance, random }: FunctionSnippet): boolean {
	if (printed === ours) return true;
	const off = Math.abs(printed - ours);
	const size = Math.abs(ours);
	return off <= tolerance * Math.max(1, size) && (!!random || off <= Math.max(1e-6 * size, 1e-14));
}

function expectOurs({ name, snippet, input }: Case, where: string, printed: Outcome['numbers']) {
	const ours = snippet.numbers(input);
	for (const [field, value] of Object.entries(printed ?? {})) {
		const sentence = `${name}, ${field}: ${where} prints ${value}, the core gives ${ours[field]}`;
		expect(isClose(value, ours[field] ?? NaN, snippet), sentence).toBe(true);
	}
}

it.each(cases)('the snippet $name prints the numbers of the core', (one) => {
	for (const { name: where, outcomes } of runs) {
		const outcome = outcomes[cases.indexOf(one)];
		expect(outcome?.error, `${one.name} in ${where}`).toBeUndefined();
		if (!outcome?.numbers) continue;
		const names = Object.keys(one.snippet.numbers(one.input));
		expect(Object.keys(outcome.numbers).sort(), `${one.name} in ${where}`).toEqual(names.sort());
		expectOurs(one, where, outcome.numbers);
	}
});

const inSql = cases.filter(({ snippet }) => snippet.sql);

it.each(inSql)('the SQL of $name gives the numbers of the core in DuckDB', async (one) => {
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	const reader = await connection.runAndReadAll(one.snippet.sql?.(one.input) ?? '');
	const [row] = reader.getRowObjectsJS();
	const printed = Object.entries(row ?? {}).map(([name, value]) => [
		name,
		value === null ? Infinity : Number(value)
	]);
	expect(printed.length).toBeGreaterThan(0);
	expectOurs(one, 'DuckDB', Object.fromEntries(printed) as Record<string, number>);
});

/** Only an import that is not installed may keep a snippet from running, and here only river is not. */
it.each(runs)('every snippet that $name has the libraries for ran there', ({ name, outcomes }) => {
	expect(outcomes).toHaveLength(cases.length);
	const lacking = outcomes.flatMap(({ missing }) => missing ?? []);
	console.info(`${name}: ${outcomes.length - lacking.length} of ${outcomes.length} snippets ran.`);
	expect(lacking.filter((missing) => !/river|statsmodels|sklearn/.test(missing))).toEqual([]);
});

it('every snippet runs in some interpreter, where one has SciPy, statsmodels and scikit-learn', () => {
	if (note) console.info(note);
	const pythons = runs.filter(({ language }) => language === 'python');
	const isComplete = ({ outcomes }: (typeof runs)[number]) =>
		outcomes.every(({ missing }) => !missing || missing.includes('river'));
	if (!pythons.some(isComplete)) {
		console.info('Some Python snippets not run here, for want of statsmodels and scikit-learn.');
		return;
	}
	const idle = cases.filter((_, i) => !pythons.some(({ outcomes }) => outcomes[i]?.numbers));
	const withoutRiver = idle.filter(({ snippet, input }) => !/river/.test(snippet.python(input)));
	expect(withoutRiver.map(({ name }) => name)).toEqual([]);
});

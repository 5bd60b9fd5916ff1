import { expect, it } from 'vitest';
import { createRng } from '../../src/lib/random/index.ts';
import { sampleCsv, type DriftSnippetInput } from '../../src/lib/reproduce/index.ts';
import { continuousPair, driftTests } from '../../src/lib/stats/index.ts';
import { pageNumbers } from '../unit/reproduce/page-numbers.ts';
import {
	findLanguages,
	missingNote,
	printedNumbers,
	runScript,
	snippetFiles
} from '../unit/reproduce/run-snippet.ts';
import { detectorIds, sampleInput } from '../unit/reproduce/sample-input.ts';

const languages = await findLanguages();
const note = missingNote(languages);
function normal(n: number, mean: number, sd: number, label: string): Float64Array {
	const values = new Float64Array(n);
	createRng(42).fork(label).fillNormal(values);
	return values.map((value) => mean + sd * value);
}

const toHalves = (values: Float64Array) => values.map((value) => Math.round(value * 2) / 2);

type State = { input: DriftSnippetInput; bins: number };

function rows(reference: Float64Array, current: Float64Array, bins = 10): State {
	const edges = [...continuousPair(reference, current, { bins }).edges].slice(1, -1);
	return { input: sampleInput({ data: { kind: 'rows', reference, current }, edges }), bins };
}

function counts(reference: number[], current: number[]): State {
	const labels = reference.map((_, i) => `No. ${i} "é"`);
	const data = { kind: 'counts' as const, labels, reference, current };
	return { input: sampleInput({ data, edges: [] }), bins: 0 };
}

/** States of the lab, each with all its detectors. */
const states: Record<string, State> = {
	'normal, n = 150, inline': rows(normal(150, 0, 1, 'a'), normal(150, 0.3, 1.2, 'b')),
	'n = 5,000, from files': rows(normal(5000, 0, 1, 'a'), normal(5000, 0.05, 1, 'b')),
	'many ties': rows(toHalves(normal(120, 0, 1, 'a')), toHalves(normal(90, 0.3, 1, 'b'))),
	'so few rows that every p is exact': rows(normal(18, 0, 1, 'a'), normal(15, 0.8, 1, 'b'), 4),
	'few rows with ties': rows(toHalves(normal(9, 0, 1, 'a')), toHalves(normal(20, 1, 1, 'b')), 3),
	'three rows against four': rows(normal(3, 0, 1, 'a'), normal(4, 1, 1, 'b'), 2),
	'sizes far apart': rows(normal(20, 0, 1, 'a'), normal(20_000, 0.5, 1, 'b')),
	'a constant reference': rows(new Float64Array(50).fill(0.1), normal(40, 0, 1, 'b')),
	'all rows alike': rows(new Float64Array(50).fill(0.1), new Float64Array(40).fill(0.1)),
	'an empty bin, so that KL is infinite': rows(normal(150, 0, 1, 'a'), normal(150, 3, 0.2, 'b')),
	'nothing shared': rows(normal(2000, 0, 1, 'a'), normal(2200, 50, 1, 'b')),
	'a heavy tail': rows(
		normal(3000, 0, 3, 'a').map(Math.exp),
		normal(2500, 0.1, 3, 'b').map(Math.exp)
	),
	'n = 100,000': rows(normal(100_000, 0, 1, 'a'), normal(100_000, 0.01, 1, 'b')),
	'a new category': counts([120, 60, 20, 0], [90, 70, 25, 15]),
	'a category empty on both sides': counts([120, 0, 20], [90, 0, 25]),
	'one category': counts([120], [90])
};

/** Fitted numbers agree to 1e-6, all others to 1e-9. */
const toleranceOf = (name: string) => (name.startsWith('classifier-auc') ? 1e-6 : 1e-9);

function expectClose(name: string, printed: number | undefined, page: number) {
	const sentence = `${name}: printed ${printed}, the page shows ${page}`;
	if (printed === page) return;
	const off = Math.abs((printed ?? NaN) - page);
	expect(off, sentence).toBeLessThanOrEqual(toleranceOf(name) * Math.max(1, Math.abs(page)));
	// A p is read by its size: a millionth of it, even where it is tiny.
	if (name.endsWith('p_value') && page > 1e-200) expect(off / page, sentence).toBeLessThan(1e-6);
}

const isDeep = process.env.DEEP === '1';

/** Every state but the largest in one SciPy, seven in R, four in a second SciPy, unless the run is deep. */
const runs = languages.flatMap((language, i) => {
	const few = language.language === 'r' ? 7 : i > 0 ? 4 : undefined;
	const names = Object.keys(states)
		.filter((state) => isDeep || state !== 'n = 100,000')
		.slice(0, isDeep ? undefined : few);
	const inputs = names.map((name) => (states[name] as State).input);
	let printed: ReturnType<typeof printedNumbers> | undefined;
	const printedBy = async (at: number) =>
		(await (printed ??= printedNumbers(language, inputs)))[at];
	return names.map((state, at) => ({ where: language.name, state, printed: () => printedBy(at) }));
});

it.concurrent.each(runs)(
	'the snippet in $where prints the numbers of the page: $state',
	async ({ state, printed }) => {
		const { input, bins } = states[state] as State;
		const page = pageNumbers(input, bins);
		const numbers = (await printed()) ?? new Map<string, number>();
		expect([...numbers.keys()].filter((name) => page.has(name))).toEqual([...page.keys()]);
		for (const [name, value] of page) expectClose(name, numbers.get(name), value);
	},
	120_000
);

it.concurrent.each(languages)(
	'the snippet in $name stops with a sentence when a file beside it is another one',
	async (language) => {
		const { input } = states['n = 5,000, from files'] as State;
		const files = snippetFiles(language, input);
		const other = { ...files, 'current.csv': sampleCsv([1, 2, 3]) };
		await expect(runScript(language, other)).rejects.toThrow(
			/current.csv is not the page's: 3 rows/
		);
	},
	120_000
);

it('DriftDetectorId names every test of the registry', () => {
	expect(driftTests.map(({ id }) => id)).toEqual(detectorIds);
});

it('pythonSnippet and rSnippet print the numbers of the page, where Python and R are found', () => {
	if (note) console.info(note);
	expect(runs.length > 0 || note !== '').toBe(true);
});

import { expect, test } from 'vitest';
import { caseFiles } from '../../../../../src/routes/about/numbers/_build/case-files.ts';
import { toRows, withoutCases } from '../../../../../src/routes/about/numbers/_build/to-rows.ts';

const result = { fn: 'f', wrong: [], failed: 0, parts: {} };
const results = [
	{ ...result, file: 'a', name: 'one', checks: ['psi', 'mean'], values: 2, largestError: 1e-12 },
	{ ...result, file: 'b', name: 'two', checks: ['psi'], values: 3, largestError: 0 }
];
const golden = (name: string) => ({ name, fn: 'f', input: [] as never, expected: 0 });
const files = {
	a: { source: 'scipy 1.17.1', tolerance: { rel: 1e-9, abs: 0 }, cases: [golden('one')] },
	b: {
		source: 'R 4.2.2',
		tolerance: { rel: 1e-9, abs: 0 },
		cases: [{ ...golden('two'), tol: { rel: 0, abs: 0 } }]
	}
};

test('toRows(given) adds up the cases of each function, and puts those without any last', () => {
	const functions = [
		{ name: 'part', area: 'Describe', sentence: 'A part.' },
		{ name: 'psi', area: 'Two samples', sentence: 'A distance.' }
	];
	expect(toRows({ functions, results, files, laws: { psi: 2 } })).toEqual([
		{
			name: 'psi',
			area: 'Two samples',
			sentence: 'A distance.',
			authorities: 'SciPy 1.17.1, R 4.2.2',
			laws: 2,
			values: 5,
			failed: 0,
			largestError: 1e-12
		},
		{
			name: 'part',
			area: withoutCases,
			sentence: 'A part.',
			authorities: '',
			laws: 0,
			values: 0,
			failed: 0,
			largestError: 0
		}
	]);
});

test('caseFiles(name, results, files) lists the cases of a function with what each allows', () => {
	expect(caseFiles('mean', results, files).map(({ file }) => file)).toEqual(['a']);
	expect(caseFiles('psi', results, files)[1]).toEqual({
		file: 'b',
		source: 'R 4.2.2',
		note: undefined,
		lines: [{ name: 'two', values: 3, failed: 0, largestError: 0, tolerance: { rel: 0, abs: 0 } }]
	});
});

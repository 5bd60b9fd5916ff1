import { expect, it } from 'vitest';
import { snippetHeading } from '../../../../src/lib/reproduce/drift/snippet-heading.ts';
import { sampleInput } from '../sample-input.ts';

it('snippetHeading(input, needs) says how close the numbers are, the title, the link and the seed', () => {
	const heading = snippetHeading(sampleInput(), 'Needs R.');
	expect(heading.startsWith('# Needs R.\n')).toBe(true);
	for (const part of ['1e-9', '1e-6', 'Drift Lab, one feature', '#s=1', 'seed 42']) {
		expect(heading).toContain(part);
	}
});

it('snippetHeading(input, needs) says that own data is in no link and names no seed', () => {
	const heading = snippetHeading(sampleInput({ link: null, seed: null }), 'Needs R.');
	expect(heading).toContain('Your own data: no link holds it.');
	expect(heading).not.toContain('seed');
});

it('snippetHeading(input, needs) asks for the two files above 200 rows', () => {
	const data = { kind: 'rows' as const, reference: new Float64Array(201), current: [1] };
	expect(snippetHeading(sampleInput({ data }), '')).toContain('reference.csv and current.csv');
	expect(snippetHeading(sampleInput(), '')).not.toContain('.csv');
});

it('snippetHeading(input, needs) keeps a title that names an encoding out of the first two lines', () => {
	const lines = snippetHeading(sampleInput({ title: 'coding: utf-7' }), 'Needs R.').split('\n');
	expect(lines.findIndex((line) => line.includes('coding: utf-7'))).toBeGreaterThan(1);
});

it('snippetHeading(input, needs) is comments alone, whatever the title and the link hold', () => {
	const input = sampleInput({ title: 'a\nimport os\r"""', link: 'https://x\u2028stop()' });
	expect(snippetHeading(input, 'Needs R.')).toMatch(/^(#.*\n)*#.*$/);
});

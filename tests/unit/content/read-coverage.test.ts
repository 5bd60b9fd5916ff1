import { expect, it } from 'vitest';
import { readCoverage } from '../../../src/lib/content/read-coverage.ts';
import { coverageFact, coveragePath, coverageText } from './coverage-text.ts';

const read = (...facts: string[]) => readCoverage(coveragePath, coverageText(...facts));

it('readCoverage(path, text) reads chapters and their facts, each with its line', () => {
	expect(read(coverageFact)).toEqual([
		{
			area: 'The loop',
			title: 'The loop, drawn',
			facts: [
				{
					id: 'S001',
					fact: 'a threshold',
					lesson: 'drift-detection',
					section: 'large-n',
					terms: ['Words'],
					place: `${coveragePath}:4`
				}
			]
		}
	]);
});

it('readCoverage(path, text) names both places of a doubled id', () => {
	const again = ['- area: A', '  title: B', '  facts:', coverageFact].join('\n');
	expect(() => readCoverage(coveragePath, `${coverageText(coverageFact)}\n${again}`)).toThrow(
		`${coveragePath}:8: S001 stands in ${coveragePath}:4 already.`
	);
});

it('readCoverage(path, text) names the line of what is missing or wrong', () => {
	expect(() => read('    S001: { fact: a }')).toThrow(`${coveragePath}:4: “lesson” is missing.`);
	expect(() => read(coverageFact.replace('S001', 'S1'))).toThrow('should be an id such as S001');
	expect(() => read(coverageFact.replace('[Words]', '[]'))).toThrow('must name what stands');
	expect(() => read(coverageFact.replace('}', ', more: 1 }'))).toThrow('“more” is not a field');
	expect(() => read('    S001: [')).toThrow('This is not YAML');
	expect(() => readCoverage(coveragePath, 'S001: a')).toThrow('must be a list of chapters');
});

import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readGlossary } from '../../../src/lib/content/read-glossary.ts';

const path = 'content/glossary/drift.yaml';
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const entry = { term: 'PSI', definition: words(15) };
const read = (changes: object = {}, id = 'psi') =>
	readGlossary(path, stringify({ first: entry, [id]: { ...entry, ...changes } }));

describe('readGlossary', () => {
	it('readGlossary(path, text) reads terms with the line they stand on', () => {
		const full = {
			...{ also: ['Index'], lesson: 'drift-detection#psi' },
			...{ lab: 'drift/many', see: ['first'] }
		};
		expect(read(full)[1]).toEqual({ id: 'psi', ...entry, ...full, path: `${path}:4` });
		expect(read()[1]).toMatchObject({ also: [], see: [], lesson: undefined, lab: undefined });
	});

	it('readGlossary(path, text) wants 15 to 45 words', () => {
		expect(() => read({ definition: words(14) })).toThrow(`${path}:4: “definition” has 14 words`);
		expect(() => read({ definition: words(46) })).toThrow('it should have 15 to 45');
		expect(read({ definition: words(45) })).toHaveLength(2);
	});

	it('readGlossary(path, text) names a field that does not exist, and one that is missing', () => {
		expect(() => read({ aka: ['x'] })).toThrow('“aka” is not a field here');
		expect(() => read({ term: undefined })).toThrow('“term” is missing');
	});

	it('readGlossary(path, text) wants an id that can stand in an address', () => {
		for (const id of ['Psi', 'p_value', 'a b', '-psi']) {
			expect(() => read({}, id)).toThrow('small letters, digits and single hyphens');
		}
	});

	it('readGlossary(path, text) says where YAML cannot read, and where an id comes twice', () => {
		const twice = 'psi: {}\npsi: {}\n';
		expect(() => readGlossary(path, twice)).toThrow(`${path}:2: This is not YAML`);
		expect(() => readGlossary(path, '- psi\n')).toThrow('must hold terms by their ids');
		expect(() => readGlossary(path, 'psi: no\n')).toThrow(`${path}:1`);
		expect(() => readGlossary(path, '? [a]\n: b\n')).toThrow('needs an id of its own');
	});
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildCatalogue, checkCoverage, readCoverage } from '../../src/lib/content/index.ts';
import { found } from './found.ts';

const path = 'content/coverage.yaml';
const files = found('content/lessons');
const { lessons } = buildCatalogue(files, found('content/corrections'));
const groups = readCoverage(path, readFileSync(path, 'utf8'));

it('every fact of the cheatsheet has its place, once', () => {
	const ids = groups.flatMap((group) => group.facts.map(({ id }) => id));
	const all = Array.from({ length: 327 }, (_, index) => `S${String(index + 1).padStart(3, '0')}`);
	expect(ids).toEqual(all);
});

it('the section that is said to teach a fact holds its terms', () => {
	expect(() => checkCoverage(groups, lessons, files)).not.toThrow();
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildCatalogue, checkCoverage, readCoverage } from '../../src/lib/content/index.ts';
import { found } from './found.ts';

const path = 'content/coverage.yaml';
const files = found('content/lessons');
const { lessons } = buildCatalogue(files, found('content/corrections'));
const groups = readCoverage(path, readFileSync(path, 'utf8'));

it('the section that is said to teach a fact holds its terms', () => {
	expect(() => checkCoverage(groups, lessons, files)).not.toThrow();
});

import { expect, it } from 'vitest';
import { deepchecks } from '../../../../../../src/lib/simulation/drift/judges/registry/deepchecks.ts';
import { judgedWindows } from '../../../../../../src/lib/simulation/drift/judges/read-judges.ts';
import { categoryRequest, normalRequest } from '../requests.ts';

const ruleOf = (request: Parameters<typeof judgedWindows>[0]) =>
	deepchecks.ruleFor(judgedWindows(request)).id;

it('chooses by kind and rows: its golden cases are in judges.test.ts', () => {
	expect(ruleOf(normalRequest(0, 100))).toBe('ks-gap');
	expect(ruleOf(categoryRequest([5, 3, 2], [5, 3, 2], 1000))).toBe('cramers-v');
});

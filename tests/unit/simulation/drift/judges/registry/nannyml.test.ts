import { expect, it } from 'vitest';
import { nannyml } from '../../../../../../src/lib/simulation/drift/judges/registry/nannyml.ts';
import { judgedWindows } from '../../../../../../src/lib/simulation/drift/judges/read-judges.ts';
import { categoryRequest, normalRequest } from '../requests.ts';

const ruleOf = (request: Parameters<typeof judgedWindows>[0]) =>
	nannyml.ruleFor(judgedWindows(request)).id;

it('chooses by kind and rows: its golden cases are in judges.test.ts', () => {
	expect(ruleOf(normalRequest(0, 100))).toBe('jensen-shannon-chunks');
	expect(ruleOf(categoryRequest([5, 3, 2], [5, 3, 2], 1000))).toBe('jensen-shannon-chunks');
});

import { expect, it } from 'vitest';
import { evidently } from '../../../../../../src/lib/simulation/drift/judges/registry/evidently.ts';
import { judgedWindows } from '../../../../../../src/lib/simulation/drift/judges/read-judges.ts';
import { categoryRequest, normalRequest } from '../requests.ts';

const ruleOf = (request: Parameters<typeof judgedWindows>[0]) =>
	evidently.ruleFor(judgedWindows(request)).id;

it('chooses by kind and rows: its golden cases are in judges.test.ts', () => {
	expect(ruleOf(normalRequest(0, 1000))).toBe('ks-p');
	expect(ruleOf(normalRequest(0, 1001))).toBe('wasserstein');
	expect(ruleOf(normalRequest(0, 1000, 5000))).toBe('ks-p');
	expect(ruleOf(categoryRequest([5, 3, 2], [5, 3, 2], 1000))).toBe('chi-square-exact-p');
	expect(ruleOf(categoryRequest([5, 3, 2], [5, 3, 2], 1001))).toBe('jensen-shannon');
	expect(ruleOf(categoryRequest([1, 1], [1, 1], 200))).toBe('z-p');
});

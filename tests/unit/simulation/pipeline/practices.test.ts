import { expect, test } from 'vitest';
import { practices } from '../../../../src/lib/simulation/pipeline/index.ts';

test('practices are seven, each once', () => {
	expect(new Set(practices).size).toBe(7);
});

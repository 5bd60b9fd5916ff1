import { expect, test } from 'vitest';
import { StatsError } from '../../../src/lib/stats/index.ts';
import { toFault } from '../../../src/lib/workers/to-fault.ts';

test('toFault keeps the code and the sentence of an error of ours', () => {
	const fault = toFault(new StatsError('not-finite', 'mean requires finite values.'));
	expect(fault).toMatchObject({ code: 'not-finite', sentence: 'mean requires finite values.' });
});

test('toFault knows that memory ran out', () => {
	expect(toFault(new RangeError('Array buffer allocation failed')).code).toBe('out-of-memory');
	expect(toFault(new RangeError('Invalid typed array length: 9')).code).toBe('out-of-memory');
});

test('toFault makes a sentence of anything else that was thrown', () => {
	for (const thrown of [new TypeError('x is not a function'), 'text', undefined, 3]) {
		const { code, sentence } = toFault(thrown);
		expect(code).toBe('unexpected');
		expect(sentence).toMatch(/\.$/);
	}
});

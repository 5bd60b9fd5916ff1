import { expect, it } from 'vitest';
import { conditionWords } from '../../../src/lib/manifests/condition-words.ts';
import { readCondition } from '../../../src/lib/manifests/read-condition.ts';

it('says a plain comparison, and leaves any other to the reader', () => {
	const words = (text: string) => conditionWords(readCondition(text));
	expect(words('result[0] >= 0.95')).toBe('the value is at least 0.95');
	expect(words('result < 10')).toBe('the value is below 10');
	expect(words('0.95 <= result[0]')).toBeUndefined();
	expect(words('isNaN(result[0])')).toBeUndefined();
});

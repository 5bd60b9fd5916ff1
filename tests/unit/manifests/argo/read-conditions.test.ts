import { expect, it } from 'vitest';
import { lineWith, provider, template } from '../texts.ts';

const words = (...conditions: readonly string[]) =>
	lineWith(template(...conditions, provider), conditions[0] ?? '');

it('says what passes and what fails, alone and together', () => {
	expect(words('successCondition: result[0] < 1').words).toContain(
		'a look passes where the value is below 1, else it fails'
	);
	expect(
		words('failureCondition: result[0] > 2', 'successCondition: result[0] < 1').words
	).toContain('neither is inconclusive');
});

it('says why one is not understood', () => {
	expect(words('successCondition: result == "ok"')).toEqual({
		kind: 'not understood',
		words: 'texts in quotes are not read here, only numbers, so this metric plays no part'
	});
	expect(words('successCondition: result >= 0.95 && true')).toMatchObject({
		kind: 'not understood',
		words: expect.stringContaining('write result[0]') as string
	});
});

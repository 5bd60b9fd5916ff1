import { expect, test } from 'vitest';
import { errorWords, toleranceWords } from '../../../../../src/routes/about/numbers/error-words.ts';

test('errorWords(error) says when there is none', () => {
	expect(errorWords(0)).toBe('none');
	expect(errorWords(2.2e-16)).toBe('2.2\u00a0×\u00a010⁻¹⁶');
});

test('toleranceWords(tolerance) names what is allowed', () => {
	expect(toleranceWords({ rel: 0, abs: 0 })).toBe('not a bit');
	expect(toleranceWords({ rel: 1e-9, abs: 0 })).toBe('10⁻⁹ of it');
	expect(toleranceWords({ rel: 0, abs: 1e-12 })).toBe('10⁻¹²');
	expect(toleranceWords({ rel: 1e-9, abs: 1e-12 })).toBe('10⁻⁹ of it + 10⁻¹²');
});

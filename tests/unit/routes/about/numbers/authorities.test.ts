import { expect, test } from 'vitest';
import { authorities } from '../../../../../src/routes/about/numbers/_build/authorities.ts';

test('authorities(sources) names libraries with their versions, each once', () => {
	expect(
		authorities(['scipy 1.17.1; R 4.2.2 ks.test for pExactTies', 'mpmath 1.3.0, scipy 1.17.1'])
	).toBe('SciPy 1.17.1, R 4.2.2, mpmath 1.3.0');
	expect(authorities(['scikit-learn 1.6.1 LogisticRegression(newton-cholesky)'])).toBe(
		'scikit-learn 1.6.1'
	);
});

test('authorities(sources) keeps a source without a version as it stands', () => {
	expect(authorities(['Google SRE workbook'])).toBe('Google SRE workbook');
});

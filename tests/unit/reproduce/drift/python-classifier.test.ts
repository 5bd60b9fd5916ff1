import { expect, it } from 'vitest';
import { pythonClassifier } from '../../../../src/lib/reproduce/drift/python-classifier.ts';

const rows = (reference: number, current: number) => ({
	kind: 'rows' as const,
	reference: { length: reference },
	current: { length: current }
});

it('pythonClassifier(data) writes the folds out and needs no scikit-learn', () => {
	const code = pythonClassifier(rows(100, 100));
	expect(code).toContain('fold i mod 5');
	expect(code).not.toContain('import');
	expect(code).not.toContain('20000');
});

it('pythonClassifier(data) takes the first 20,000 rows a side and says so', () => {
	const code = pythonClassifier(rows(100, 20_001));
	expect(code).toContain('first 20,000 rows');
	expect(code).toContain('reference[:20000], current[:20000]');
});

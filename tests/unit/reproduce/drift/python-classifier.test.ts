import { expect, it } from 'vitest';
import { pythonClassifier } from '../../../../src/lib/reproduce/drift/python-classifier.ts';

const rows = (reference: number, current: number) => ({
	kind: 'rows' as const,
	reference: { length: reference },
	current: { length: current }
});

it('pythonClassifier(data) writes the folds out and needs no scikit-learn', () => {
	const code = pythonClassifier(rows(100, 100), { pValue: null });
	expect(code).toContain('fold i mod 5');
	expect(code).not.toContain('import');
	expect(code).not.toContain('20000');
});

it('pythonClassifier(data) takes the first 20,000 rows a side and says so', () => {
	const code = pythonClassifier(rows(100, 20_001), { pValue: null });
	expect(code).toContain('first 20,000 rows');
	expect(code).toContain('reference[:20000], current[:20000]');
});

it('pythonClassifier(data, shown) prints a p-value when the page shows one', () => {
	const reported = 'report("classifier-auc.p_value"';
	expect(pythonClassifier(rows(9, 9), { pValue: 0.2 })).toContain(reported);
	expect(pythonClassifier(rows(9, 9), { pValue: null })).not.toContain(reported);
});

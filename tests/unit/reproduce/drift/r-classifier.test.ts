import { expect, it } from 'vitest';
import { rClassifier } from '../../../../src/lib/reproduce/drift/r-classifier.ts';

const rows = (reference: number, current: number) => ({
	kind: 'rows' as const,
	reference: { length: reference },
	current: { length: current }
});

it('rClassifier(data) writes the folds out and needs no package', () => {
	const code = rClassifier(rows(100, 100), { pValue: null });
	expect(code).toContain('fold i mod 5');
	expect(code).not.toMatch(/library|20000/);
});

it('rClassifier(data) takes the first 20,000 rows a side and says so', () => {
	const code = rClassifier(rows(20_001, 100), { pValue: null });
	expect(code).toContain('first 20,000 rows');
	expect(code).toContain('head(reference, 20000)');
});

it('rClassifier(data, shown) prints a p-value when the page shows one', () => {
	const reported = 'report("classifier-auc.p_value"';
	expect(rClassifier(rows(9, 9), { pValue: 0.2 })).toContain(reported);
	expect(rClassifier(rows(9, 9), { pValue: null })).not.toContain(reported);
});

import { expect, it } from 'vitest';
import { sqlTwoProportions } from '../../../../../src/lib/reproduce/functions/experiments/sql-two-proportions.ts';

it('sqlTwoProportions(arms) carries the counts as floating numbers', () => {
	const code = sqlTwoProportions({ successesA: 1, nA: 20, successesB: 3, nB: 30 });
	expect(code).toContain('SELECT 1e0 AS s_a, 20e0 AS n_a, 3e0 AS s_b, 30e0 AS n_b');
	expect(code).toMatch(/AS z,[^]*AS difference,[^]*AS lower,[^]*AS upper/);
});

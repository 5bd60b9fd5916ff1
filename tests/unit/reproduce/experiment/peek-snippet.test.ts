import { expect, test } from 'vitest';
import { peekSnippet } from '../../../../src/lib/reproduce/index.ts';
import { peekRules } from '../../../../src/lib/simulation/experiment/index.ts';

const asked = { baseline: 0.2, users: 10_000, looks: 10, alpha: 0.05, tau: 0.01 };

test('every rule has its numbers in Python and R, with its looks and its alpha', () => {
	for (const { id } of peekRules) {
		const { title, python, r } = peekSnippet({ ...asked, rule: id });
		expect(title.length).toBeGreaterThan(10);
		expect(python).toContain('report(');
		expect(python).toContain('0.05');
		expect(r).toContain('0.05');
	}
});

test('each rule is given its own looks', () => {
	expect(peekSnippet({ ...asked, rule: 'naive' }).python).toContain('np.full(10,');
	expect(peekSnippet({ ...asked, rule: 'once' }).python).toContain('np.full(1,');
	expect(peekSnippet({ ...asked, rule: 'pocock' }).r).toContain('rep(1, looks)');
	expect(peekSnippet({ ...asked, rule: 'spending-obrien-fleming' }).python).toContain('alpha / 4');
	expect(peekSnippet({ ...asked, rule: 'always-valid' }).python).toContain('10000');
});

import { marked } from 'marked';
import { expect, it } from 'vitest';
import { planOf, plans, written } from './plans.ts';

const headings = (text: string) =>
	marked.lexer(text).flatMap((token) => (token.type === 'heading' ? [token.text as string] : []));

it('has its sections, in the order in which one needs them', () => {
	expect(headings(written('runbook', planOf('all', 'mid-p')))).toEqual([
		'Runbook: retraining 2nd-ranker',
		'What starts a training',
		'Before it',
		'What it learns from',
		'Before it goes into service',
		'If it went wrong',
		'What it costs'
	]);
});

it('says the numbers of the lab', () => {
	const text = written('runbook', planOf('all', 'mid-p'));
	expect(text).toContain('- The clock: 7 days after the last training.');
	// 196 sqrt(0.09 / 700) = 2.22.
	expect(text).toContain(
		'the newest labelled week, 700 labels, lies more than 5 % (relative) below what was accepted. At 90 % chance alone moves such a reading by 2.2 points'
	);
	expect(text).toContain('PSI of one is above 0.25.');
	expect(text).toContain('the same 560 held-out rows of the newest 28 labelled days');
	expect(text).toContain('passes about 5 % of the tests');
	expect(text).toContain('20 % of 500 logged answers a day, 100 labels, 14 days late.');
	expect(text).toContain('A training costs 150, a wrong answer 0.1, at 10,000 answers a day.');
	expect(text).toContain('saves 1,500 wrong answers');
	expect(text).toContain('52 trainings a year, 7,800.');
});

it('says so where there is no trigger or no gate', () => {
	const text = written('runbook', planOf('never'));
	expect(text).toContain('Nothing starts one by itself. A person may.');
	expect(text).toContain('what was trained is deployed, a bad batch too');
	expect(written('runbook', planOf('drop-points', 'exact'))).toContain('more than 5 points below');
	expect(written('runbook', planOf('drop-points', 'exact'))).toContain('passes at most 5 %');
	expect(written('runbook', planOf('daily', 'lead'))).toContain('That stops a bad batch, not luck');
});

it('is whole under every policy and gate', () => {
	for (const plan of plans) {
		expect(written('runbook', plan)).not.toMatch(/undefined|NaN|Infinity|\[object|\n- \n/);
	}
});

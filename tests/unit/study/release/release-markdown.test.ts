import { lexer } from 'marked';
import { describe, expect, it } from 'vitest';
import { releaseMarkdown } from '../../../../src/lib/study/release/release-markdown.ts';
import { newRelease, withMark, type Release } from '../../../../src/lib/study/release/releases.ts';
import { postList, preList } from './lists.ts';

const wish = { lists: [preList, postList], at: 9, when: (at: number) => `time ${at}` };
const release = (name: string) => newRelease('a', name, 1);
const noted = (note: string): Release => {
	const one = release('churn 7');
	return { ...one, pre: withMark(one.pre, 'latency', { done: true, note, who: 'Ana' }, 5) };
};

describe('releaseMarkdown(release, wish)', () => {
	it('writes a task list, its evidence, and what is still open', () => {
		const one = noted('P95 92 ms\nat peak');
		const post = withMark(one.post, 'logging', { done: true }, 7);
		const pre = withMark(one.pre, 'fairness', { note: '64 rows are too few' }, 8);
		expect(releaseMarkdown({ ...one, pre, post }, wish)).toBe(
			[
				'## Release checklist: churn 7',
				'',
				'2 of 4 done, 2 open. As of time 9.',
				'',
				'### Before the deployment (1 of 3)',
				'',
				'- [x] **Latency** (Ana, time 5)',
				'  > P95 92 ms  ',
				'  > at peak',
				'- [ ] **Fairness**',
				'  > 64 rows are too few',
				'- [ ] **Rollback plan**',
				'',
				'### After the deployment (1 of 1)',
				'',
				'- [x] **Logging** (time 7)',
				'  > No evidence noted.',
				'',
				'### Still open',
				'',
				'- Fairness: Fairness, by when?',
				'- Rollback plan: Rollback plan, by when?',
				''
			].join('\n')
		);
	});

	it('says nothing about what is open once nothing is', () => {
		const one = release('churn');
		const ids = preList.items.map(({ id }) => id);
		const pre = ids.reduce((list, id) => withMark(list, id, { done: true }, 2), one.pre);
		const post = withMark(one.post, 'logging', { done: true }, 2);
		expect(releaseMarkdown({ ...one, pre, post }, wish)).not.toContain('Still open');
	});

	it('lets no note break out of its item', () => {
		const hostile = ['# title', '- [ ] box', '1. one', '```', '<script>', '<!--', '---', '| a |'];
		for (const line of hostile) {
			const text = releaseMarkdown(noted(`${line}\n${line}`), wish);
			const tokens = lexer(text);
			expect(tokens.filter(({ type }) => type === 'heading')).toHaveLength(4);
			const [list] = tokens.filter(({ type }) => type === 'list');
			expect(list).toMatchObject({ items: { length: 3 } });
			const inner = JSON.stringify(list);
			expect(inner).not.toMatch(/"type":"(html|heading|code|table|hr)"/);
			expect(inner.match(/"task":true/g)).toHaveLength(3);
		}
	});

	it('leaves addresses as they are, and shows signs as typed', () => {
		const text = releaseMarkdown(noted('p < 0.05, see https://dash.example/a_b*c?x=1&y=2'), wish);
		expect(text).toContain('p \\< 0.05, see https://dash.example/a_b*c?x=1&y=2');
	});

	it('keeps a name on its line', () => {
		const text = releaseMarkdown(release('  a\n## b  `c`'), wish);
		expect(text.split('\n')[0]).toBe('## Release checklist: a ## b \\`c\\`');
	});
});

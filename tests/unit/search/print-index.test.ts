import { expect, it } from 'vitest';
import { printIndex } from '../../../src/lib/search/print-index.ts';
import { entries } from './entries.ts';

it('printIndex(entries) keeps what is shown, cuts long lines, and is the same each time', () => {
	const line = 'word '.repeat(60).trim();
	const printed = JSON.parse(printIndex([{ ...entries[0]!, line }]));
	const [kind, title, cut, path] = printed.entries[0];
	expect([kind, title, path]).toEqual(['Lessons', 'Drift detection', 'lessons/drift-detection/']);
	expect(cut).toMatch(/^(word ){20,24}…$/);
	expect(printIndex(entries)).toBe(printIndex(entries));
});

it('printIndex(entries) puts those that are asked last, and none of their words into the index', () => {
	const printed = JSON.parse(printIndex(entries.toReversed()));
	expect(printed.entries.at(-1)[0]).toBe('Cards');
	expect(printed.lengths).toHaveLength(entries.length - 1);
	expect(printed.words).not.toContain('hundred');
});

it('printIndex(entries) keeps of a long question the beginning, and other titles as they are', () => {
	const title = 'word '.repeat(40).trim();
	const printed = JSON.parse(
		printIndex([
			{ ...entries[0]!, title },
			{ ...entries.at(-1)!, title }
		])
	);
	expect(printed.entries[0][1]).toBe(title);
	expect(printed.entries[1][1]).toMatch(/^(word ){16,20}…$/);
});

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

import { expect, it } from 'vitest';
import { plainWords, sectionText, sectionTitle } from '../../../src/lib/content/section-text.ts';

const text = [
	'## One {#one}',
	'A *first* word, p &lt; 0.05 and [a link](term:psi).',
	'### Inside {#inside}',
	'Deeper.',
	'```sh',
	'# no heading',
	'```',
	'More.',
	'## Two {#two}',
	'Other.'
].join('\n');

it('sectionText(text, id) runs to the next heading of the same level', () => {
	const words = sectionText(text, 'one');
	expect(words).toContain('p < 0.05 and a link.');
	expect(words).toContain('more.');
	expect(words).not.toContain('other');
});

it('sectionText(text, id) reads a section inside another alone', () => {
	expect(sectionText(text, 'inside')).not.toContain('first');
	expect(sectionText(text, 'inside')).toContain('# no heading');
});

it('sectionText(text, id) knows no section that is not there', () => {
	expect(sectionText(text, 'three')).toBeUndefined();
});

it('plainWords(text) is what a reader reads, in small letters', () => {
	expect(plainWords('**It’s** `10\u00a0%`,\n==SAID==')).toBe("it's 10 %, said");
});

it('sectionTitle(text, id) is the heading without its signs', () => {
	expect(sectionTitle(text, 'inside')).toBe('Inside');
	expect(sectionTitle(text, 'three')).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import { frontMatter } from '../../../src/lib/content/front-matter.ts';

describe('frontMatter', () => {
	it('frontMatter(path, text) splits values and body, with either kind of line end', () => {
		const expected = { values: { title: 'A', number: 16 }, body: 'Text\n' };
		expect(frontMatter('a.md', '---\ntitle: A\nnumber: 16\n---\nText\n')).toMatchObject(expected);
		expect(frontMatter('a.md', '---\r\ntitle: A\r\nnumber: 16\r\n---\r\nText\n')).toMatchObject(
			expected
		);
	});

	it('frontMatter(path, text) knows the line of each value, however deep', () => {
		const { place } = frontMatter(
			'a.md',
			'---\ntitle: A\nsources:\n  - url: x\n    text: y\n---\n'
		);
		const lineOf = typeof place === 'string' ? () => undefined : place.lineOf;
		expect(lineOf(['title'])).toBe(2);
		expect(lineOf(['sources', 0, 'text'])).toBe(5);
		expect(lineOf(['sources', 1])).toBeUndefined();
		expect(lineOf([])).toBeUndefined();
	});

	it('frontMatter(path, text) keeps days as texts', () => {
		expect(frontMatter('a.md', '---\nchecked: 2026-11-23\n---\n').values).toEqual({
			checked: '2026-11-23'
		});
	});

	it('frontMatter(path, text) wants front matter', () => {
		expect(() => frontMatter('a.md', '# Title')).toThrow('a.md: The file must start with front');
	});

	it('frontMatter(path, text) names the line that is not YAML', () => {
		expect(() => frontMatter('a.md', '---\ntitle: A\nx: "open\n---\n')).toThrow(
			/^a\.md:\d+: The front/
		);
		expect(() => frontMatter('a.md', '---\ntitle: A\ntitle: B\n---\n')).toThrow(/^a\.md:3: /);
	});
});

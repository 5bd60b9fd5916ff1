import { describe, expect, it } from 'vitest';
import { cardBlocks } from '../../../src/lib/content/card-text.ts';
import { gapSyntax } from '../../../src/lib/content/gap-syntax.ts';

const line = (markdown: string) => {
	const [block] = cardBlocks(markdown);
	return block?.block === 'paragraph' ? block.of : undefined;
};
const gap = (of: unknown[], number = 1, hint = '') => ({ gap: number, hint, of });

describe('gapSyntax', () => {
	it('gapSyntax reads Anki’s notation, with a hint or without', () => {
		expect(gapSyntax.name).toBe('gap');
		expect(line('a {{c1::b}} c')).toEqual(['a ', gap(['b']), ' c']);
		expect(line('{{c12::b::say it}}')).toEqual([gap(['b'], 12, 'say it')]);
		expect(line('{{c1::a}}{{c2::b}}')).toEqual([gap(['a']), gap(['b'], 2)]);
	});

	it('gapSyntax reads Markdown in a gap, and gaps in Markdown and in gaps', () => {
		expect(line('{{c1::`a`}}')).toEqual([gap([{ mark: 'code', of: ['a'] }])]);
		expect(line('**{{c1::a}}**')).toEqual([{ mark: 'strong', of: [gap(['a'])] }]);
		expect(line('{{c1::a {{c2::b::x}} c::y}}')).toEqual([
			gap(['a ', gap(['b'], 2, 'x'), ' c'], 1, 'y')
		]);
	});

	it('gapSyntax leaves as text what is no gap', () => {
		for (const text of ['{{c1::a', '{{c0::a}}', '{{c1::}}', '{{c1:a}}', '{{ c1::a }}', '{{x}}']) {
			expect(line(text), text).toEqual([text]);
		}
		expect(line('`{{c1::a}}`')).toEqual([{ mark: 'code', of: ['{{c1::a}}'] }]);
	});
});

import { expect, it } from 'vitest';
import { blocksHtml, inlinesHtml, textHtml } from '../../../src/lib/anki/note-html.ts';
import { cardBlocks } from '../../../src/lib/content/card-text.ts';
import { hostileMarkup } from '../content/hostile-texts.ts';

const address = (link: string) => (link.startsWith('https:') ? link : undefined);

it('blocksHtml(blocks) writes paragraphs, lists, code, marks and links', () => {
	const html = (markdown: string) => blocksHtml(cardBlocks(markdown), address);
	expect(html('one **two**')).toBe('one <b>two</b>');
	expect(html('a\n\n- b\n- c')).toBe('<p>a</p><ul><li>b</li><li>c</li></ul>');
	expect(html('```sql\nselect 1 < 2\n```')).toBe(
		'<pre><code class="language-sql">select 1 &lt; 2</code></pre>'
	);
	expect(html('[e](https://e.org/) [x](lesson:canary)')).toBe(
		'<a href="https://e.org/" data-link="https://e.org/">e</a> x'
	);
});

it('textHtml(text) means nothing to HTML, to Anki’s templates or its media', () => {
	expect(textHtml('<b> & "x" {{Front}} [sound:a] [latex]')).toBe(
		'&lt;b&gt; &amp; &quot;x&quot; &#123;&#123;Front&#125;&#125; &#91;sound:a] &#91;latex]'
	);
	expect(textHtml('a\u001fb\u0000c')).toBe('a b\ufffdc');
	expect(inlinesHtml([{ gap: 1, hint: 'a::b', of: ['x::y}}'] }], address)).toBe(
		'{{c1::x&#58;&#58;y&#125;&#125;::a&#58;&#58;b}}'
	);
});

it('blocksHtml(blocks) of hostile texts holds none of their tags', () => {
	for (const text of hostileMarkup) {
		const html = blocksHtml(cardBlocks(text), address);
		expect(
			html.replace(
				/<\/?(?:p|b|i|ul|ol|li|br|pre|code|a)(?: (?:href|data-link|class)="[^"<>]*")*>/g,
				''
			)
		).not.toMatch(/[<>]/);
		expect(html).not.toMatch(/href="(?!https:)/);
	}
});

import { describe, expect, it, test } from 'vitest';
import { htmlBlocks } from '../../../src/lib/anki/html-blocks.ts';
import { cardMarkdown } from '../../../src/lib/content/index.ts';

const link = (href: string) => (href.startsWith('https://') ? href : undefined);
const read = (html: string, gaps = true) => cardMarkdown(htmlBlocks(html, { gaps, link }).blocks);

test.each([
	['plain', 'plain'],
	['a<br>b', 'a\\\nb'],
	['a<br><br>b<div>c</div><div><br></div>', 'a\n\nb\n\nc'],
	['<b>a <i>b</i></b> <u>c</u>', '**a *b*** c'],
	['<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>', '- a\n- b\n\n  - c'],
	['<ol><li><p>a</p><p>b</p></li></ol>', '1. a\n\n   b'],
	['<pre>x = 1<br>  y</pre>', '```\nx = 1\n  y\n```'],
	['<a href="https://e.org/">e</a> <a href="javascript:a()">j</a>', '[e](https://e.org/) j'],
	['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a | b\n\nc'],
	['<h2>Title</h2>text', '**Title**\n\ntext'],
	['10<sup>6</sup> x<sub>2</sub>', '10^6 x_2'],
	['1. one<br>- two<br># three', '1\\. one\\\n\\- two\\\n\\# three']
])('htmlBlocks(%s)', (html, markdown) => {
	expect(read(html)).toBe(markdown);
});

describe('gaps', () => {
	test.each([
		['{{c1::a::hint}} {{c2::<b>b</b>}}', '{{c1::a::hint}} {{c2::**b**}}'],
		['{{c1::a<div>b</div>}}', '{{c1::a\\\nb}}'],
		['<code>x {{c1::y}} z</code>', '`x `{{c1::`y`}}` z`'],
		['<pre>a {{c1::b}}\nc</pre>', 'a {{c1::b}}\\\nc'],
		['{{c1::one {{c2::two}}}}', '{{c1::one {{c2::two}}}}'],
		['{{c1::never closed', '{{c1::never closed'],
		['{{c1::}} empty', '{{c1::}} empty'],
		['}} and :: alone', '}} and :: alone']
	])('htmlBlocks(%s)', (html, markdown) => {
		expect(read(html)).toBe(markdown);
	});
});

it('counts pictures, sound and films, and leaves them out', () => {
	const html = '<img src=a.png>a[sound:b.mp3]<video><source></video> [anki:play:q:0]';
	expect(htmlBlocks(html, { gaps: false, link })).toMatchObject({ media: 4 });
	expect(read(html)).toBe('a');
});

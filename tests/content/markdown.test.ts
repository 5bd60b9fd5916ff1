import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/markdown/index.js';

const targets = () => ({
	lessons: new Map([
		['drift-detection', new Set(['large-n'])],
		['canary', new Set<string>()]
	]),
	labs: new Map([
		['drift', new Map([['large-n', '#s=1~n=200000']])],
		['drift/stream', new Map([['season', '#s=1~f=seasonal']])]
	]),
	terms: new Set(['psi'])
});
const path = 'content/lessons/04-watching-it-live/16-drift-detection.md';
const filename = `${process.cwd()}/${path}`;

async function build(body: string, base = ''): Promise<string> {
	const content = `---\nid: drift-detection\n---\n\n${body}\n`;
	const result = await markdown({ base, targets }).markup?.({ content, filename });
	return result?.code ?? '';
}

/** Where the body of a lesson starts, below three lines of front matter and an empty one. */
const firstLine = 5;

describe('markdown: what stops the build, with the name of the file and the line', () => {
	const broken: [string, string, string][] = [
		['a bare less-than sign', 'if n < 5 then', 'A bare “<” would start a tag.'],
		['a less-than sign before a digit', 'n <5', 'A bare “<” would start a tag.'],
		['a brace', 'the set {x}', 'A bare brace would start an expression.'],
		[
			'an unknown tag',
			'<DriftFigure />',
			'There is no lesson component <DriftFigure>. There are: '
		],
		['an unknown prop', '<LargeN n={3} />', '<LargeN> takes no “n”. It takes: rows, shift.'],
		['a script', '<script>alert(1)</script>', '<script> is not among the plain tags'],
		['an image tag', '<img src="x" />', '<img> is not among the plain tags'],
		[
			'a dead lesson',
			'[a](lesson:no)',
			'There is no lesson “no”. There are: drift-detection, canary.'
		],
		[
			'a dead anchor',
			'[a](lesson:drift-detection#no)',
			'There is no “#no” in the lesson “drift-detection”. It has: large-n.'
		],
		['a dead anchor here', '[a](#no)', 'There is no “#no” in this lesson.'],
		['a dead lab', '[a](lab:no)', 'There is no lab “no”. There are: drift, drift/stream.'],
		['a dead part', '[a](lab:drift/no)', 'The lab “drift” has no part “no”. It has: stream.'],
		['a dead preset', '[a](lab:drift#no)', 'The lab “drift” has no preset “no”. It has: large-n.'],
		[
			'a dead preset of a part',
			'[a](lab:drift/stream#large-n)',
			'The lab “drift/stream” has no preset “large-n”. It has: season.'
		],
		[
			'a question after a lab',
			'[a](lab:drift?preset=large-n)',
			'The link “lab:drift?preset=large-n” should start with “lesson:”'
		],
		[
			'a link from the root',
			'[a](/lessons/canary/)',
			'The link “/lessons/canary/” should start with'
		],
		[
			'a link without encryption',
			'[a](http://a.org)',
			'The link “http://a.org” should start with “lesson:”'
		],
		[
			'a heading without an id',
			'## Large n',
			'The heading “Large n” needs an id that never changes'
		],
		[
			'an id with capitals',
			'## Large n {#LargeN}',
			'The id “LargeN” may hold small letters, digits'
		],
		['a second title', '# Drift {#drift}', 'The title comes from the front matter'],
		['words on the line of a tag', '<MarginNote>Words</MarginNote>', 'Words on the line of a tag'],
		['a stroke without an end', 'Say ==this', 'A “==” here is never closed'],
		['a formula between dollars', 'With $x^2$ rows', 'Formulas between dollar signs'],
		['a footnote', 'A claim[^1]', 'Footnotes are not set here']
	];

	it.each(broken)('markdown(options) reports %s', async (_, body, sentence) => {
		await expect(build(`Fine.\n\n${body}`)).rejects.toThrow(
			`${path}:${firstLine + 2}: ${sentence}`
		);
	});

	it('markdown(options) reports a doubled id with both lines', async () => {
		await expect(build('## A {#large-n}\n\n## B {#large-n}')).rejects.toThrow(
			`${path}:7: The id “large-n” is taken by the heading on line 5.`
		);
	});

	it('markdown(options) reports every problem of a file at once, in order', async () => {
		await expect(build('{a\n\n<No />\n\nn < 5')).rejects.toThrow(
			/md:5: A bare brace.*\n.*md:7: There is no lesson component.*\n.*md:9: A bare “<”/
		);
	});
});

describe('markdown: what an author may write', () => {
	it('markdown(options) leaves files alone that are no Markdown', async () => {
		const page = { content: '<p>{x}</p>', filename: 'src/routes/+page.svelte' };
		expect(await markdown({ base: '', targets }).markup?.(page)).toBeUndefined();
	});

	it('markdown(options) adds the imports of the tags used and drops the front matter', async () => {
		const code = await build('<LargeN />');
		expect(code).toContain("import LargeN from '$lib/labs/drift/figures/LargeN.svelte';");
		expect(code).not.toContain('metadata');
		expect(code).not.toContain('import Check ');
	});

	it('markdown(options) points links at pages under the base path, with their last slash', async () => {
		const code = await build(
			'[a](lesson:drift-detection#large-n) [b](lesson:canary) [c](lab:drift) [d](lab:drift#large-n) [e](lab:drift/stream) [f](lab:drift/stream#season)',
			'/book'
		);
		const links = [...code.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
		expect(links).toEqual([
			'/book/lessons/drift-detection/#large-n',
			'/book/lessons/canary/',
			'/book/labs/drift/',
			'/book/labs/drift/#s=1~n=200000',
			'/book/labs/drift/stream/',
			'/book/labs/drift/stream/#s=1~f=seasonal'
		]);
	});

	it('markdown(options) numbers sections and figures after the lesson', async () => {
		const code = await build('<LargeN />\n\n## A {#a}\n\n### B {#b}\n\n<EmptyBin />\n\n## C {#c}');
		expect(code).toContain('<LargeN number="16.1"');
		expect(code).toContain('<EmptyBin number="16.2"');
		expect(code).toMatch(/<h2 id="a"><span class="section-number">16.1<\/span> A/);
		expect(code).toMatch(/<h3 id="b">B/);
		expect(code).toMatch(/<h2 id="c"><span class="section-number">16.2<\/span> C/);
	});

	it('markdown(options) draws the pen over a sentence, emphasis and all', async () => {
		const code = await build('==A *marked* one.== Then more.');
		expect(code).toContain('<p><Marker>A <em>marked</em> one.</Marker> Then more.</p>');
		expect(code).toContain("import Marker from '$lib/components/ui/Marker.svelte';");
	});

	it('markdown(options) keeps what was written as a character reference', async () => {
		const code = await build('p &lt; 0.05 and &#123;x&#125;');
		expect(code).toContain('p &lt; 0.05 and &#123;x&#125;');
	});

	it('markdown(options) prints code as plain markup, never as {@html}', async () => {
		const code = await build('```python\nif a < b: print(f"{x}`")\n```\n\nand `n < {5}` inline');
		expect(code).toContain('if a &#60; b: print(f"&#123;x&#125;&#96;")');
		expect(code).toContain('<code>n &lt; &#123;5&#125;</code>');
		expect(code).not.toContain('@html');
	});

	it('markdown(options) names the column in every cell of a table', async () => {
		const code = await build('| Method | Rings |\n| --- | --- |\n| KS | p &lt; 0.05 |');
		expect(code).toContain('<td data-label="Rings">p &lt; 0.05</td>');
	});
});

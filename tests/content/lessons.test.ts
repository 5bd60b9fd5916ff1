import { existsSync } from 'node:fs';
import { compile } from 'svelte/compiler';
import { findTask } from '../../src/lib/study/index.ts';
import { describe, expect, it } from 'vitest';
import { buildCatalogue, wordCount } from '../../src/lib/content/index.ts';
import { headings } from '../../src/markdown/headings.js';
import { markdown } from '../../src/markdown/index.js';
import { tags } from '../../src/markdown/tags.js';
import { found } from './found.ts';
import { sentenceLengths } from './sentence-lengths.ts';

const lessonFiles = found('content/lessons');
const { lessons } = buildCatalogue(lessonFiles, found('content/corrections'));
const steps = markdown({ base: '' });

describe.each(lessons)('$path', (lesson) => {
	const text = lessonFiles[lesson.path] ?? '';
	const body = text.slice(text.indexOf('\n---\n') + 5);
	const used = [...body.matchAll(/<([A-Z]\w*)/g)].map(([, name = '']) => name);

	it('compiles: its tags, props, links and anchors are right', async () => {
		const result = await steps.markup?.({
			content: text,
			filename: `${process.cwd()}/${lesson.path}`
		});
		const { warnings } = compile(result?.code ?? '', { generate: 'server', runes: true });
		expect(warnings).toEqual([]);
	});

	it('uses only components that exist', () => {
		for (const name of new Set(used)) {
			const file = tags[name]?.from.replace('$lib', 'src/lib') ?? name;
			expect(existsSync(file), file).toBe(true);
		}
	});

	it('names its figures in the order of the text', () => {
		expect(used.filter((name) => tags[name]?.figure)).toEqual(lesson.figures);
	});

	it('computes only what the study room knows', async () => {
		for (const check of lesson.checks) {
			if (check.kind === 'compute') await expect(findTask(check.task)).resolves.toBeDefined();
		}
	});

	it('has the same sections in its rail and in its text', () => {
		const inText = headings(text).filter(({ depth }) => depth === 2);
		expect(lesson.sections.map(({ id, title }) => ({ id, title }))).toEqual(
			inText.map(({ id, title }) => ({ id, title }))
		);
	});

	it('is neither a note nor a book', () => {
		expect(wordCount(body)).toBeGreaterThanOrEqual(700);
		expect(wordCount(body)).toBeLessThanOrEqual(2200);
	});

	it('has short sentences', () => {
		const lengths = sentenceLengths(body).sort((one, other) => one - other);
		expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(20);
		expect(lengths.filter((length) => length > 35)).toEqual([]);
	});

	it('shows a figure before the first section and asks three to five questions', () => {
		const beforeSections = body.slice(0, body.indexOf('\n## '));
		expect(beforeSections).toMatch(new RegExp(`^<${lesson.figures[0]}[ />]`, 'm'));
		expect(lesson.checks.length).toBeGreaterThanOrEqual(3);
		expect(lesson.checks.length).toBeLessThanOrEqual(5);
	});

	it('asks in at least three kinds, and is asked three to six questions back', () => {
		expect(new Set(lesson.checks.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
		expect(lesson.sayIt.followUps.length).toBeGreaterThanOrEqual(3);
		expect(lesson.sayIt.followUps.length).toBeLessThanOrEqual(6);
	});

	it('asks for the figure to be tried, names what people get wrong, and ends with words to say', () => {
		expect(used).toContain('TryThis');
		expect(body).toMatch(/^#{2,3} .*\{#misconceptions\}$/m);
		expect(used.at(-1)).toBe('SayIt');
	});

	it('can be said in the time that it claims', () => {
		const calmWordsPerMinute = 140;
		const { short, long } = lesson.sayIt.words;
		expect(short).toBeLessThanOrEqual(calmWordsPerMinute / 2);
		expect(long).toBeLessThanOrEqual(calmWordsPerMinute * 2);
		expect(long).toBeGreaterThanOrEqual(calmWordsPerMinute * 1.3);
	});
});

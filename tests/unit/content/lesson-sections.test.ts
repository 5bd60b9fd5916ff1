import { describe, expect, it } from 'vitest';
import { lessonSections } from '../../../src/lib/content/lesson-sections.ts';

describe('lessonSections', () => {
	it('lessonSections(body, lesson) numbers the headings of the second level', () => {
		const body = '## Large n {#large-n}\n\n### Inside {#inside}\n\n## Empty bin {#empty-bin}\n';
		expect(lessonSections(body, 16)).toEqual([
			{ id: 'large-n', number: '16.1', title: 'Large n' },
			{ id: 'empty-bin', number: '16.2', title: 'Empty bin' }
		]);
	});

	it('lessonSections(body, lesson) passes over headings inside code', () => {
		expect(lessonSections('```md\n## Not one {#no}\n```\n', 16)).toEqual([]);
	});
});

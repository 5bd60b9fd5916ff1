import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/lib/content/build-catalogue.ts';
import { findLesson } from '../../../src/lib/content/find-lesson.ts';
import { lessonText, partPath, partText } from './lesson-text.ts';

const folder = 'content/lessons/04-watching-it-live';
const body = '\n<LargeN />\n\n<Check id="first-question" />\n';
const lesson = (id: string, number: number) => ({
	[`${folder}/${number}-${id}.md`]: lessonText({ id, number, corrections: [] }, body)
});
const catalogue = buildCatalogue(
	{ [partPath]: partText, ...lesson('a', 13), ...lesson('b', 16), ...lesson('c', 18) },
	{}
);

describe('findLesson', () => {
	it('findLesson(catalogue, id) knows the part and the neighbours that exist', () => {
		const found = findLesson(catalogue, 'b');
		expect(found?.part.title).toBe('Watching it live');
		expect([found?.previous?.id, found?.lesson.id, found?.next?.id]).toEqual(['a', 'b', 'c']);
	});

	it('findLesson(catalogue, id) has nothing before the first and after the last', () => {
		expect(findLesson(catalogue, 'a')?.previous).toBeUndefined();
		expect(findLesson(catalogue, 'c')?.next).toBeUndefined();
	});

	it('findLesson(catalogue, id) is undefined for a lesson that does not exist', () => {
		expect(findLesson(catalogue, 'd')).toBeUndefined();
	});
});

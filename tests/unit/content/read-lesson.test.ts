import { describe, expect, it } from 'vitest';
import { readLesson } from '../../../src/lib/content/read-lesson.ts';
import { choose, lessonBody, lessonPath, lessonText } from './lesson-text.ts';

const read = (changes: object = {}, body?: string) =>
	readLesson(lessonPath, lessonText(changes, body));

describe('readLesson', () => {
	it('readLesson(path, text) reads the fields, the sections and the minutes', () => {
		const lesson = read();
		expect(lesson.id).toBe('drift-detection');
		expect(lesson.sections).toEqual([{ id: 'large-n', number: '16.1', title: 'Large n' }]);
		expect(lesson.minutes).toBe(2);
		expect(lesson.path).toBe(lessonPath);
	});

	it.each(['id', 'number', 'title', 'standfirst', 'outcome', 'checks', 'sayIt', 'sources'])(
		'readLesson(path, text) names the file and the field where %s is missing',
		(field) => {
			expect(() => read({ [field]: undefined })).toThrow(`${lessonPath}: “${field}” is missing.`);
		}
	);

	it('readLesson(path, text) refuses a description that a search result would cut', () => {
		expect(read({ description: 'x'.repeat(155) }).description).toHaveLength(155);
		expect(() => read({ description: 'x'.repeat(156) })).toThrow('has 156 characters');
	});

	it('readLesson(path, text) wants both lines of its miniature', () => {
		expect(() => read({ miniature: { solid: 'M0 0' } })).toThrow('“miniature.dashed” is missing');
	});

	it('readLesson(path, text) names a value of the wrong type', () => {
		expect(() => read({ title: 7 })).toThrow(`${lessonPath}:4: “title” must be a text, but is 7.`);
		expect(() => read({ number: 'x' })).toThrow('“number” must be a whole number from 1');
	});

	it('readLesson(path, text) names a field that does not exist', () => {
		expect(() => read({ titel: 'Drift' })).toThrow('“titel” is not a field here');
	});

	it('readLesson(path, text) wants the file named after number and id', () => {
		expect(() => read({ id: 'drift' })).toThrow('this file must be named 16-drift.md');
		expect(() => read({ number: 6 })).toThrow('this file must be named 06-drift-detection.md');
	});

	it('readLesson(path, text) wants a tag for every check, correction and figure', () => {
		expect(() => read({}, '<LargeN />\n<Correction id="c4" />')).toThrow(
			'“checks” has “first-question”, the text has no tag.'
		);
		expect(() => read({ corrections: ['c4', 'c5'] })).toThrow('“corrections” has “c5”');
		expect(() => read({ figures: ['EmptyBin'] })).toThrow('the text has no <EmptyBin>');
	});

	it('readLesson(path, text) wants every tag in its list', () => {
		expect(() => read({}, `${lessonBody}<Check id="other" />`)).toThrow('asks for “other”');
		expect(() => read({ corrections: [] })).toThrow('asks for “c4”, not in “corrections”');
	});

	it('readLesson(path, text) wants every anchor once', () => {
		const checks = [{ ...choose, id: 'large-n' }];
		const body = lessonBody.replace('first-question', 'large-n');
		expect(() => read({ checks }, body)).toThrow('The id “large-n” is used twice.');
	});
});

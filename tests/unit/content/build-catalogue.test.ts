import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/lib/content/build-catalogue.ts';
import {
	correctionFields,
	correctionPath,
	fileText,
	lessonPath,
	lessonText,
	partPath,
	partText
} from './lesson-text.ts';

const folder = 'content/lessons/04-watching-it-live';
const lessons = { [partPath]: partText, [lessonPath]: lessonText() };
const corrections = { [correctionPath]: fileText(correctionFields) };

describe('buildCatalogue', () => {
	it('buildCatalogue(lessons, corrections) lists the lessons that exist under their parts', () => {
		const earlier = lessonText({ id: 'what-to-watch', number: 13 });
		const catalogue = buildCatalogue(
			{ ...lessons, [`${folder}/13-what-to-watch.md`]: earlier },
			corrections
		);
		expect(catalogue.lessons.map(({ id }) => id)).toEqual(['what-to-watch', 'drift-detection']);
		expect(catalogue.parts.map(({ title }) => title)).toEqual(['Watching it live']);
		expect(catalogue.parts[0]?.lessons).toHaveLength(2);
	});

	it('buildCatalogue(lessons, corrections) leaves out a part without lessons', () => {
		const empty = fileText({ id: 'the-room', number: 7, title: 'The room' });
		const files = { ...lessons, 'content/lessons/07-the-room/index.md': empty };
		expect(buildCatalogue(files, corrections).parts).toHaveLength(1);
	});

	it('buildCatalogue(lessons, corrections) orders corrections as numbers', () => {
		const two = { ...correctionFields, id: 'c10' };
		const files = { 'content/corrections/c10.md': fileText(two), ...corrections };
		expect(buildCatalogue(lessons, files).corrections.map(({ id }) => id)).toEqual(['c4', 'c10']);
	});

	it('buildCatalogue(lessons, corrections) names both files of a doubled id', () => {
		const copy = `${folder}/17-drift-detection.md`;
		const files = { ...lessons, [copy]: lessonText({ number: 17 }) };
		expect(() => buildCatalogue(files, corrections)).toThrow(
			`${copy}: The id “drift-detection” is taken by ${lessonPath}.`
		);
	});

	it('buildCatalogue(lessons, corrections) names both files of a doubled number', () => {
		const copy = `${folder}/16-other.md`;
		const files = { ...lessons, [copy]: lessonText({ id: 'other' }) };
		expect(() => buildCatalogue(files, corrections)).toThrow(`is taken by ${lessonPath}`);
	});

	it('buildCatalogue(lessons, corrections) names the lesson that asks for an unknown correction', () => {
		expect(() => buildCatalogue(lessons, {})).toThrow(
			`${lessonPath}:14: There is no correction “c4”.`
		);
	});

	it('buildCatalogue(lessons, corrections) wants a lesson to build on earlier ones only', () => {
		const files = { ...lessons, [lessonPath]: lessonText({ needs: ['canary'] }) };
		expect(() => buildCatalogue(files, corrections)).toThrow(
			'“needs” has “canary”, which is no earlier lesson.'
		);
	});

	it('buildCatalogue(lessons, corrections) asks for the index of a part', () => {
		expect(() => buildCatalogue({ [lessonPath]: lessonText() }, corrections)).toThrow(
			`${lessonPath}: Its folder needs an index.md that names the part.`
		);
	});
});

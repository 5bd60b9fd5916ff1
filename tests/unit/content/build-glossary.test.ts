import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { buildGlossary } from '../../../src/lib/content/build-glossary.ts';
import { readLesson } from '../../../src/lib/content/read-lesson.ts';
import { lessonBody, lessonPath, lessonText } from './lesson-text.ts';

const definition = Array.from({ length: 20 }, () => 'word').join(' ');
const text = lessonText({}, `${lessonBody}\nA [p](term:p-value).\n`);
const lessons = [readLesson(lessonPath, text)];
const at = { id: 'drift-detection', title: 'Drift detection' };

/** The glossary of these entries, each in a file of its own. */
const build = (...entries: [id: string, fields: object][]) =>
	buildGlossary(
		Object.fromEntries(
			entries.map(([id, fields], index) => [
				`content/glossary/${index}.yaml`,
				stringify({ [id]: { term: id, definition, ...fields } })
			])
		),
		{ [lessonPath]: text },
		lessons,
		new Map([['drift/many', 'Drift Lab: Many features']])
	);

describe('buildGlossary', () => {
	it('buildGlossary(files, lessonFiles, lessons) sorts as a dictionary and names what to read next', () => {
		const built = build(
			['psi', { term: 'PSI', see: ['p-value'] }],
			['p-value', { term: 'p-value' }]
		);
		expect(built.map(({ id }) => id)).toEqual(['psi', 'p-value'].sort());
		expect(built.find(({ id }) => id === 'psi')?.see).toEqual([{ id: 'p-value', term: 'p-value' }]);
	});

	it('buildGlossary(files, lessonFiles, lessons) finds the lessons that link to a term, or teach it', () => {
		const [used, unused] = build(['p-value', {}], ['psi', {}]);
		expect(used?.lessons).toEqual([at]);
		expect(unused?.lessons).toEqual([]);
		const [taught] = build(['p-value', { lesson: 'drift-detection#large-n' }]);
		expect(taught?.lessons).toEqual([{ ...at, anchor: 'large-n' }]);
	});

	it('buildGlossary(files, lessonFiles, lessons, labs) leads to the part of a lab, if there is one', () => {
		const [tried, plain] = build(['a', { lab: 'drift/many' }], ['b', {}]);
		expect(tried?.lab).toEqual({ id: 'drift/many', title: 'Drift Lab: Many features' });
		expect(plain).not.toHaveProperty('lab');
		expect(() => build(['a', { lab: 'drift/no' }])).toThrow('no part of a lab “drift/no”');
	});

	it('buildGlossary(files, lessonFiles, lessons) refuses an id of another file', () => {
		expect(() => build(['psi', {}], ['psi', {}])).toThrow(
			'content/glossary/1.yaml:1: The id “psi” is taken by content/glossary/0.yaml:1.'
		);
	});

	it('buildGlossary(files, lessonFiles, lessons) refuses what leads nowhere', () => {
		expect(() => build(['psi', { see: ['kl'] }])).toThrow('“see” has “kl”, which is no other term');
		expect(() => build(['psi', { see: ['psi'] }])).toThrow('no other term');
		expect(() => build(['psi', { lesson: 'gone' }])).toThrow('There is no lesson “gone”.');
		expect(() => build(['psi', { lesson: 'drift-detection#gone' }])).toThrow('no section “gone”');
	});
});

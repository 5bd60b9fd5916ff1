import { expect, it } from 'vitest';
import { buildCatalogue } from '../../../../src/lib/content/index.ts';
import { findMyths } from '../../../../src/routes/myths/find-myths.ts';
import { toMyths } from '../../../../src/routes/myths/to-myths.ts';
import {
	correctionFields,
	correctionPath,
	fileText,
	lessonPath,
	lessonText,
	partPath,
	partText
} from '../../content/lesson-text.ts';

const files = { [partPath]: partText, [lessonPath]: lessonText() };
const popular = {
	...correctionFields,
	id: 'm1',
	popular: true,
	claim: 'Averages add up.',
	lesson: 'drift-detection#large-n'
};
const resolve = (link: string) =>
	link === 'lab:drift#large-n'
		? { href: '/labs/drift/#s=1~n=200000' }
		: { problem: `There is no ${link}.` };
const catalogueWith = (other: object) =>
	buildCatalogue(files, {
		[correctionPath]: fileText(correctionFields),
		'content/corrections/m1.md': fileText(other)
	});

it('toMyths(catalogue) leads to the correction itself, or to the section it names', () => {
	const { myths, parts } = toMyths(catalogueWith(popular), resolve);
	expect(myths.map(({ id, lesson }) => [id, lesson.path])).toEqual([
		['c4', '/lessons/drift-detection/#correction-c4'],
		['m1', '/lessons/drift-detection/#large-n']
	]);
	expect(parts).toEqual(['Watching it live']);
});

it('toMyths(catalogue) refuses a correction that stands nowhere', () => {
	expect(() => toMyths(catalogueWith({ ...popular, lesson: 'canary' }), resolve)).toThrow(
		'content/corrections/m1.md: No lesson shows it.'
	);
});

it('toMyths(catalogue) opens a lab in the state that a correction names', () => {
	const labOf = (lab: string) =>
		toMyths(catalogueWith({ ...popular, lab }), resolve).myths.map((myth) => myth.lab);
	expect(labOf('lab:drift#large-n')).toEqual([
		undefined,
		{ name: 'Drift Lab', path: '/labs/drift/#s=1~n=200000' }
	]);
	expect(() => labOf('lab:drift#nowhere')).toThrow(
		'content/corrections/m1.md: There is no lab:drift#nowhere.'
	);
});

it('findMyths(myths, words, part) wants every word, in any text, and the part', () => {
	const { myths } = toMyths(catalogueWith(popular), resolve);
	const ids = (words: string, part = '') => findMyths(myths, words, part).map(({ id }) => id);
	expect(ids('')).toEqual(['c4', 'm1']);
	expect(ids('UP averages')).toEqual(['m1']);
	expect(ids('up nothing')).toEqual([]);
	expect(ids('', 'Getting it out')).toEqual([]);
});

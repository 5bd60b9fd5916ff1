import { expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/lib/content/build-catalogue.ts';
import { readCheatsheet } from '../../../src/lib/content/read-cheatsheet.ts';
import {
	correctionFields,
	correctionPath,
	fileText,
	lessonPath,
	lessonText,
	partPath,
	partText
} from './lesson-text.ts';

const files = { [partPath]: partText, [lessonPath]: lessonText() };
const { lessons } = buildCatalogue(files, { [correctionPath]: fileText(correctionFields) });
const path = 'content/cheatsheet.yaml';
const line = '- { lesson: drift-detection#large-n, name: KS, text: an alarm }';
const read = (lines: string) =>
	readCheatsheet({ path, text: `- title: Drift\n  lines:\n    ${lines}` }, lessons, files);

it('readCheatsheet(found, lessons, files) reads blocks, each line with its lesson', () => {
	const lesson = {
		id: 'drift-detection',
		number: 16,
		title: 'Drift detection',
		section: 'large-n'
	};
	expect(read(line)).toEqual([
		{ title: 'Drift', lines: [{ name: 'KS', text: 'an alarm', check: false, lesson }] }
	]);
	expect(read('- { lesson: drift-detection, text: an alarm }')[0]?.lines[0]).toEqual({
		name: '',
		text: 'an alarm',
		check: false,
		lesson: { ...lesson, section: '' }
	});
});

it('readCheatsheet(found, lessons, files) knows lines with a box to tick', () => {
	expect(read(line.replace('name: KS', 'check: true'))[0]?.lines[0]).toMatchObject({
		name: '',
		check: true
	});
});

it('readCheatsheet(found, lessons, files) refuses a line that leads nowhere', () => {
	expect(() => read(line.replace('drift-detection', 'canary'))).toThrow(
		`${path}: A line leads to the lesson “canary”, which does not exist.`
	);
	expect(() => read(line.replace('large-n', 'small-n'))).toThrow('“#small-n”');
});

it('readCheatsheet(found, lessons, files) names what it cannot read', () => {
	expect(() => read('- [')).toThrow('This is not YAML');
	expect(() => read(line.replace('text', 'txt'))).toThrow('text” is missing');
	expect(() => read(line.replace('}', ', more: 1 }'))).toThrow('more” is not a field');
});

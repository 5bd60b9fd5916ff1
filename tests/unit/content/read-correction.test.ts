import { describe, expect, it } from 'vitest';
import { readCorrection } from '../../../src/lib/content/read-correction.ts';
import { correctionFields, correctionPath, fileText } from './lesson-text.ts';

describe('readCorrection', () => {
	it('readCorrection(path, text) reads claim, truth, words and sources', () => {
		expect(readCorrection(correctionPath, fileText(correctionFields))).toEqual({
			...correctionFields,
			popular: false,
			lesson: '',
			lab: ''
		});
	});

	it('readCorrection(path, text) wants a source', () => {
		const text = fileText({ ...correctionFields, sources: undefined });
		expect(() => readCorrection(correctionPath, text)).toThrow(
			`${correctionPath}: “sources” is missing.`
		);
	});

	it('readCorrection(path, text) wants the file named after the id', () => {
		expect(() => readCorrection('content/corrections/c5.md', fileText(correctionFields))).toThrow(
			'The id is “c4”, so name it c4.md.'
		);
	});

	it('readCorrection(path, text) wants no text below', () => {
		const text = fileText(correctionFields, 'More.');
		expect(() => readCorrection(correctionPath, text)).toThrow('no text below');
	});
});

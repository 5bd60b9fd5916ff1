import { describe, expect, it } from 'vitest';
import { readPart } from '../../../src/lib/content/read-part.ts';
import { fileText, partPath, partText } from './lesson-text.ts';

describe('readPart', () => {
	it('readPart(path, text) reads number, id and title', () => {
		expect(readPart(partPath, partText)).toEqual({
			id: 'watching-it-live',
			number: 4,
			title: 'Watching it live'
		});
	});

	it('readPart(path, text) wants the folder named after number and id', () => {
		const text = fileText({ id: 'the-room', number: 7, title: 'The room' });
		expect(() => readPart(partPath, text)).toThrow('belongs in the folder 07-the-room');
	});
});

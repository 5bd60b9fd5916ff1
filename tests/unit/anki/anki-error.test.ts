import { expect, it } from 'vitest';
import { AnkiError } from '../../../src/lib/anki/index.ts';

it('AnkiError carries a code beside its sentence', () => {
	const error = new AnkiError('locked', 'It needs a password.');
	expect([error.code, error.message, error instanceof Error]).toEqual([
		'locked',
		'It needs a password.',
		true
	]);
});

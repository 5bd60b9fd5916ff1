import { expect, test } from 'vitest';
import { TableError } from '../../../../src/lib/simulation/table/index.ts';

test('TableError carries a code for programs and a sentence for people', () => {
	const error = new TableError('empty', 'The file is empty.');
	expect(error).toBeInstanceOf(RangeError);
	expect(error).toMatchObject({ name: 'TableError', code: 'empty', message: 'The file is empty.' });
});

import { expect, test } from 'vitest';
import { isTableError, TableError } from '../../../../src/lib/simulation/table/index.ts';

test('TableError carries a code for programs and a sentence for people', () => {
	const error = new TableError('empty', 'The file is empty.');
	expect(error).toBeInstanceOf(RangeError);
	expect(error).toMatchObject({ name: 'TableError', code: 'empty', message: 'The file is empty.' });
});

test('isTableError knows an error of ours, also from another copy of the class', () => {
	const other = Object.assign(new RangeError('x'), { name: 'TableError', code: 'damaged' });
	expect(isTableError(new TableError('empty', 'x'))).toBe(true);
	expect(isTableError(other)).toBe(true);
	expect(isTableError(new RangeError('x'))).toBe(false);
	expect(isTableError('TableError')).toBe(false);
});

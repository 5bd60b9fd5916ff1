import { expect, it } from 'vitest';
import { namedValues } from '../../../../src/lib/reproduce/functions/named-values.ts';

it('namedValues(name, values) counts from 1', () => {
	expect(namedValues('term', [0.5, 2])).toEqual({ term_1: 0.5, term_2: 2 });
	expect(namedValues('term', [])).toEqual({});
});

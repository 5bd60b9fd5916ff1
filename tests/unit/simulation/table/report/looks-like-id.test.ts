import { expect, it } from 'vitest';
import {
	looksLikeId,
	namedLikeId
} from '../../../../../src/lib/simulation/table/report/looks-like-id.ts';
import { cells } from './table-of.ts';

const numbers = (count: number, of: (index: number) => number) =>
	Float64Array.from(cells(count, of));

it.each(['id', 'user_id', 'ID', 'orderId', 'uuid', 'row index', 'session-key'])(
	'%s is named like a key',
	(name) => expect(namedLikeId(name)).toBe(true)
);

it.each(['paid', 'width', 'video', 'idle', 'keyboard', 'monkey', 'indexed'])('%s is not', (name) =>
	expect(namedLikeId(name)).toBe(false)
);

it('knows a counter by its numbers, whatever it is called', () => {
	const [first, second] = [numbers(40, (i) => i), numbers(40, (i) => 40 + i)];
	expect(looksLikeId('n', first, second)).toBe(true);
	expect(
		looksLikeId(
			'n',
			first,
			numbers(40, (i) => 40 + 1000 * i)
		)
	).toBe(false);
});

it('takes neither measures nor repeated amounts for keys', () => {
	expect(
		looksLikeId(
			'x',
			numbers(40, (i) => i / 2),
			numbers(40, (i) => i)
		)
	).toBe(false);
	expect(
		looksLikeId(
			'age',
			numbers(40, (i) => i >> 1),
			numbers(40, (i) => i >> 1)
		)
	).toBe(false);
});

it('takes a repeated number for a key if it is named so and there are many', () => {
	const repeated = numbers(200, (i) => 1000 * (i >> 1));
	expect(looksLikeId('customer_id', repeated, repeated)).toBe(true);
	expect(looksLikeId('customers', repeated, repeated)).toBe(false);
});

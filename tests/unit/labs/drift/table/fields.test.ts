import { expect, it } from 'vitest';
import { tableLink } from '../../../../../src/lib/labs/drift/table/fields.ts';
import { initialState, type TableState } from '../../../../../src/lib/labs/drift/table/state.ts';

const read = (fragment: string) => tableLink.read(fragment, undefined);

it.each<Partial<TableState>>([
	{},
	{ correction: 'none', alpha: 0.01, least: 0.25 },
	{ source: 'weather', split: { by: 'value', column: 'year', reference: [2012], current: [2015] } },
	{ source: 'own', split: { by: 'row', count: 500 } },
	{ source: 'own', split: null }
])('writes and reads %j', (part) => {
	const state = { ...initialState, ...part };
	expect(read(tableLink.write(state))).toEqual({ state, problems: [] });
});

it('keeps the rest of a link of which one part is broken', () => {
	const found = read('#s=1~d=weather~c=x~e=0.2~a=7');
	expect(found?.state).toMatchObject({ source: 'weather', least: 0.2, correction: 'holm' });
	expect(found?.state.split).toMatchObject({ column: 'year' });
	expect(found?.problems.length).toBe(2);
});

it.each(['#s=1~d=nothing', '#s=1~p=f', '#s=1~p=z.1', '#s=1~e=2'])(
	'says what is wrong in %s',
	(link) => {
		const found = read(link);
		expect(found?.problems.length).toBe(1);
		expect(found?.state).toEqual(initialState);
	}
);

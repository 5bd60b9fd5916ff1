import { expect, it } from 'vitest';
import { howOftenLink, pairLink } from '../../../../../src/lib/labs/drift/how-often/fields.ts';
import { initialState } from '../../../../../src/lib/labs/drift/how-often/state.ts';
import { readLink } from '../../../../../src/lib/labs/drift/link/link.ts';
import { detectors, link } from './counted-reading.ts';

it('brings back what it wrote', () => {
	const state = {
		...initialState,
		watch: { id: 'ks', threshold: 0.003 },
		prices: { falsePage: 10, missedDay: 900, driftedDays: 12 },
		rows: { reference: 300, current: 500 }
	};
	expect(link.read(link.write(state), undefined)).toEqual({ state, problems: [] });
	expect(link.read(link.write(initialState), undefined)?.state).toEqual(initialState);
});

it('opens part one’s links with their shapes, and gives the pair back to it', () => {
	const fragment = '#s=1~r=gamma,2,10~m=0.3,1.2~n=700~t=psi:0.2~k=9';
	const read = link.read(fragment, undefined);
	expect(read?.problems).toEqual([]);
	expect(read?.state).toMatchObject({
		reference: { family: 'gamma', parameters: [2, 10] },
		current: { shift: 0.3, spread: 1.2 },
		rows: { reference: 700, current: 700 },
		thresholds: { psi: 0.2 }
	});
	expect(read && pairLink(read.state)).toBe(fragment);
	expect(read && readLink(pairLink(read.state), detectors)?.problems).toEqual([]);
});

it('keeps the choice of a file, and how many of its rows a day draws', () => {
	const fragment = '#s=1~o=d~r=normal,0,1~m=0.4,1~d=iris.sepal.r.50~n=800~k=3~f=60,90';
	const read = link.read(fragment, undefined);
	expect(read?.problems).toEqual([]);
	expect(read?.state).toMatchObject({
		source: 'data',
		data: { dataset: 'iris' },
		fileRows: { reference: 60, current: 90 }
	});
	expect(read && link.write(read.state)).toBe(fragment);
	const without = link.read('#s=1~o=d~n=800~k=3', undefined);
	expect(without?.problems).toEqual([expect.stringContaining('does not say which')]);
	expect(without?.state).toMatchObject({ source: 'family', seed: 3, rows: { current: 800 } });
});

it.each(['a=nobody', 'a=psi:x', 'a=psi:9', 'w=1,2', 'w=-1,2,3', 'w=1,2,300', 'f=5'])(
	'keeps the rest where %s is broken',
	(part) => {
		const read = howOftenLink(detectors).read(`#s=1~n=900~${part}~k=5`, undefined);
		expect(read?.problems).toHaveLength(1);
		expect(read?.state).toMatchObject({ seed: 5, rows: { current: 900 } });
	}
);

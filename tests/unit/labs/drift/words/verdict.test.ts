import { expect, it } from 'vitest';
import type { PanelRow } from '../../../../../src/lib/labs/drift/panel-row.ts';
import { verdict } from '../../../../../src/lib/labs/drift/words/verdict.ts';

const facts = {
	rows: { reference: 200_000, current: 200_000 },
	shift: 0.021,
	spread: 1,
	blindSpot: 0.007
};
const row = (group: PanelRow['group'], rings: boolean, quiet = 0.1): PanelRow => ({
	id: 'any',
	title: 'Any',
	group,
	statistic: 0.2,
	pValue: null,
	quiet,
	threshold: 0.25,
	ringsAt: 0.25,
	rings,
	stale: false
});
const rows = (tests: boolean[], distances: boolean[], quiet?: number) => [
	...tests.map((rings) => row('test', rings)),
	...distances.map((rings) => row('distance', rings, quiet))
];

it('verdict calls a drift that only tests see a small one', () => {
	const said = verdict(rows([true, true, true, true], [false, false]), facts);
	expect(said.state).toBe('alarm');
	expect(`${said.verdict} ${said.rest}`).toBe(
		'Drift, and a small one. All four tests ring; no distance rings.'
	);
	expect(said.why).toContain('0.02 sd higher, with 200,000 rows a side');
});

it('verdict calls drift what both kinds see', () => {
	const said = verdict(rows([true, false], [true, true]), { ...facts, shift: -0.5, spread: 1.5 });
	expect(said.rest).toBe('One of two tests rings, and both distances ring.');
	expect(said.why).toContain('0.50 sd lower and is 1.50 times as wide');
});

it('verdict does not believe distances that ring on quiet days too', () => {
	const said = verdict(rows([false, false], [true, false], 0.6), facts);
	expect(said.state).toBe('unknown');
	expect(said.verdict).toBe('Not shown.');
});

it('verdict takes a distance above its quiet range seriously', () => {
	expect(verdict(rows([false], [true], 0.1), facts).verdict).toBe(
		'Far enough to ring, not proven.'
	);
});

it('verdict says how large a shift a quiet panel would still miss', () => {
	const said = verdict(rows([false], [false]), {
		...facts,
		rows: { reference: 50, current: 50 },
		shift: 0.1,
		blindSpot: 0.47
	});
	expect(said.state).toBe('steady');
	expect(said.why).toContain('a shift of 0.47 sd');
});

it('verdict names the category that moved most, and a reference without any spread', () => {
	const category = { label: 'wallet', from: 0.02, to: 0.11 };
	const said = verdict(rows([true], [true]), { ...facts, shift: null, spread: null, category });
	expect(said.why).toContain('“wallet” went from 2.0 to 11.0 % of rows');
	const constant = verdict(rows([true], [true]), { ...facts, shift: null, spread: null });
	expect(constant.why).toContain('one value only');
});

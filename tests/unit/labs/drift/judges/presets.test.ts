import { expect, it } from 'vitest';
import { presetsOf } from '../../../../../src/lib/labs/drift/judges/presets.ts';
import { readLink, writeLink } from '../../../../../src/lib/labs/drift/link/link.ts';
import { requestOf } from '../../../../../src/lib/labs/drift/request.ts';
import type { DriftState } from '../../../../../src/lib/labs/drift/state.ts';
import { createJudgeSession, readJudges } from '../../../../../src/lib/simulation/drift/index.ts';
import { normal, runToEnd } from '../../../../../src/lib/stats/index.ts';

const presets = presetsOf();

function stateOf(id: string): DriftState {
	const read = readLink(presets.find((preset) => preset.id === id)?.link ?? '', []);
	if (!read) throw new Error(`No preset ${id}.`);
	return read.state;
}

const readingsOf = (state: DriftState) => {
	const found = readJudges(requestOf(state, undefined, null));
	return (id: string) => found.find((reading) => reading.id === id);
};

function ratesOf(state: DriftState, days: number) {
	const request = requestOf(state, undefined, null);
	const rates = runToEnd(createJudgeSession()({ ...request, from: 0, days }));
	return (id: string) => rates.find((one) => one.id === id);
}

/** The share that a preset names lies in the interval of what was replayed, widened to 3 sds. */
function says(found: { rate: number } | undefined, share: number, days: number) {
	const error = Math.sqrt((share * (1 - share)) / days);
	expect(Math.abs((found?.rate ?? NaN) - share)).toBeLessThan(3 * error + 0.005);
}

it('there are eight, and their links are as the page writes them', () => {
	expect(presets).toHaveLength(8);
	for (const { id, link } of presets) expect(writeLink(stateOf(id)), id).toBe(link);
});

it('same-data: three ring, two sleep', () => {
	const state = stateOf('same-data');
	const reading = readingsOf(state);
	const rings = ['textbook', 'evidently', 'tfdv', 'nannyml', 'deepchecks'].map(
		(id) => reading(id)?.rings
	);
	expect(rings).toEqual([true, true, true, false, false]);
	expect(reading('evidently')?.reads).toBeCloseTo(0.005, 3);
	const rates = ratesOf(state, 200);
	says(rates('tfdv')?.quiet, 0.94, 200);
	says(rates('textbook')?.quiet, 0.05, 200);
	expect(rates('deepchecks')?.drifted.rings).toBe(0);
});

it('exact-reference: Evidently rings, the textbook does not, and it would on 36 % of quiet days', () => {
	const state = stateOf('exact-reference');
	const reading = readingsOf(state);
	expect([reading('evidently')?.rings, reading('textbook')?.rings]).toEqual([true, false]);
	says(ratesOf(state, 400)('evidently')?.quiet, 0.36, 400);
});

it('row-1001: one row less, and Evidently rings', () => {
	const state = stateOf('row-1001');
	expect(readingsOf(state)('evidently')?.rings).toBe(false);
	const less = { ...state, rows: { ...state.rows, reference: 1000 } };
	expect(readingsOf(less)('evidently')?.rings).toBe(true);
});

it('psi-habits: 84 % and 22 % at 100 rows, neither at 1,000', () => {
	const state = stateOf('psi-habits');
	const rates = ratesOf(state, 200);
	says(rates('psi-0.1')?.quiet, 0.84, 200);
	says(rates('psi-0.25')?.quiet, 0.22, 200);
	const larger = ratesOf({ ...state, rows: { reference: 1000, current: 1000 } }, 60);
	expect(larger('psi-0.1')?.quiet.rings).toBe(0);
});

it('a-fall: the one-sided test sleeps on all days like this one', () => {
	const state = stateOf('a-fall');
	expect(readingsOf(state)('rank-rise')?.reads).toBeCloseTo(1, 2);
	const rates = ratesOf(state, 60);
	expect(rates('rank-rise')?.drifted.rings).toBe(0);
	expect(rates('textbook')?.drifted.rings).toBe(60);
});

it('small-window: all ten chunks ring, on every quiet day', () => {
	const state = stateOf('small-window');
	expect(readingsOf(state)('nannyml')?.chunks).toEqual({ ringing: 10, all: 10 });
	expect(ratesOf(state, 15)('nannyml')?.quiet.rings).toBe(15);
});

it('deaf: a gap of 0.159 is short of 0.2, which takes 0.51 sd', () => {
	const gap = (shift: number) => 2 * normal(0, 1).cdf(shift / 2) - 1;
	expect(gap(0.4)).toBeCloseTo(0.159, 3);
	expect(gap(0.507)).toBeCloseTo(0.2, 3);
	const reading = readingsOf(stateOf('deaf'));
	expect(reading('deepchecks')?.rings).toBe(false);
	expect(reading('psi-0.1')?.rings).toBe(true);
	expect(reading('psi-0.25')?.rings).toBe(false);
});

it('no-default: TFDV’s example rings on half of all quiet days at 5,000 rows, hardly at 100,000', () => {
	const state = stateOf('no-default');
	says(ratesOf(state, 400)('tfdv')?.quiet, 0.51, 400);
	const larger = ratesOf({ ...state, rows: { reference: 100_000, current: 100_000 } }, 200);
	expect(larger('tfdv')?.quiet.rings).toBeLessThan(4);
});

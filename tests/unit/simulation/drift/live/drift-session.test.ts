import { describe, expect, it } from 'vitest';
import { createDriftSession } from '../../../../../src/lib/simulation/drift/live/drift-session.ts';
import { rowsOf } from '../../../../../src/lib/simulation/drift/live/rows-of.ts';
import {
	driftTests,
	ksTest,
	mean,
	psiFromSamples,
	wassersteinDistance
} from '../../../../../src/lib/stats/index.ts';
import { normalSide, requestFor } from './request-for.ts';

const request = requestFor(normalSide(), normalSide(0.3, 1.2), 4000);

function numeric(picture: ReturnType<ReturnType<typeof createDriftSession>>) {
	if (picture.kind !== 'numeric') throw new Error('expected a numeric feature');
	return picture;
}

describe('createDriftSession', () => {
	it('measures what the public functions say of the same rows', () => {
		const picture = numeric(createDriftSession()(request));
		const rows = rowsOf(request);
		if (!rows) throw new Error('expected rows');
		const read = (id: string) => picture.readings.find((reading) => reading.id === id)?.statistic;
		const ks = ksTest(rows.reference, rows.current);
		expect(read('ks')).toBeCloseTo(ks.statistic, 12);
		expect(picture.gap.at).toBe(ks.location);
		expect(Math.abs(picture.gap.reference - picture.gap.current)).toBeCloseTo(ks.statistic, 12);
		const binned = psiFromSamples(rows.reference, rows.current);
		expect(read('psi')).toBeCloseTo(binned.psi, 12);
		expect(picture.terms.reduce((sum, term) => sum + term, 0)).toBeCloseTo(binned.psi, 12);
		expect(picture.bins.edges).toEqual(binned.edges.slice(1, -1));
		expect(read('wasserstein')).toBeCloseTo(
			wassersteinDistance(rows.reference, rows.current, { normed: 'reference-sd' }),
			10
		);
		expect(picture.mean.current).toBeCloseTo(mean(rows.current), 10);
	});

	it('gives the same picture on every call, also after other requests', () => {
		const measure = createDriftSession();
		const first = measure(request);
		measure(requestFor(normalSide(1), normalSide(-2), 300));
		measure({ ...request, seed: 8 });
		expect(measure(request)).toEqual(first);
		expect(createDriftSession()(request)).toEqual(first);
	});

	it('reads every live detector that accepts the feature, in the registry’s order', () => {
		const live = driftTests.filter(({ speed }) => speed === 'live');
		const picture = createDriftSession()(request);
		expect(picture.readings.map(({ id }) => id)).toEqual(live.map(({ id }) => id));
	});

	it('keeps the ends of the picture that it is given', () => {
		const kept = { ...request, options: { ...request.options, domain: [-1, 1] as const } };
		const picture = numeric(createDriftSession()(kept));
		expect(picture.cells.edges[0]).toBe(-1);
		expect(picture.cells.edges.at(-1)).toBeCloseTo(1, 12);
		expect(picture.beyond.current).toBeGreaterThan(1000);
	});

	it('measures categories by their counts, drawn or taken from a file', () => {
		const windows = {
			kind: 'categories' as const,
			labels: ['a', 'b', 'c'],
			reference: [50, 30, 20],
			current: [40, 30, 30]
		};
		const taken = createDriftSession()({ ...request, windows: { ...windows, drawn: false } });
		expect(taken.kind === 'categories' && taken.counts).toEqual({
			reference: [50, 30, 20],
			current: [40, 30, 30]
		});
		const drawn = createDriftSession()({ ...request, windows: { ...windows, drawn: true } });
		expect(drawn.rows).toEqual({ reference: 4000, current: 4000 });
	});

	it('centres cells on whole numbers for counts', () => {
		const counts = {
			kind: 'family' as const,
			family: 'poisson' as const,
			parameters: [6],
			shift: 0,
			spread: 1
		};
		const picture = numeric(createDriftSession()(requestFor(counts, counts, 500)));
		expect(picture.cells.edges.every((edge) => Math.abs(edge % 1) === 0.5)).toBe(true);
	});
});

import { expect, it } from 'vitest';
import {
	judgedWindows,
	readJudges
} from '../../../../../src/lib/simulation/drift/judges/read-judges.ts';
import { measureSlow } from '../../../../../src/lib/simulation/drift/live/measure-slow.ts';
import { countsOf, rowsOf } from '../../../../../src/lib/simulation/drift/live/rows-of.ts';
import type { LiveRequest } from '../../../../../src/lib/simulation/drift/live/request.ts';
import { categoryRequest, normalRequest } from './requests.ts';

const whole = (request: ReturnType<typeof normalRequest>): LiveRequest => ({
	...request,
	thresholds: {},
	options: { ...request.options, cells: 1, domain: null }
});

it('judgedWindows takes the very rows that part one draws', () => {
	const request = normalRequest(0.2, 500);
	const windows = judgedWindows(request);
	const rows = rowsOf(whole(request));
	expect('inOrder' in windows && windows.inOrder).toEqual(rows);
	const drawn = categoryRequest([5, 3, 2], [4, 3, 3], 1000);
	const { reference, current } = countsOf(whole(drawn));
	expect(judgedWindows(drawn).pair).toMatchObject({
		referenceCounts: reference,
		currentCounts: current
	});
	expect(measureSlow(whole(drawn)).next().done).toBe(true);
});

it('readJudges prints what each judge prints: a p for a test, a distance for a distance', () => {
	const readings = readJudges(normalRequest(0.4, 20_000));
	const of = (id: string) => readings.find((reading) => reading.id === id);
	expect(of('textbook')).toMatchObject({ rings: true, limit: 0.05, chunks: null });
	expect(of('textbook')?.reads).toBeLessThan(1e-100);
	// A shift of 0.4 sd is a Wasserstein distance of 0.4 sd and a gap of 2 Φ(0.2) − 1 = 0.159.
	expect(of('evidently')?.reads).toBeCloseTo(0.4, 1);
	expect(of('deepchecks')?.reads).toBeCloseTo(0.159, 1);
	expect(of('deepchecks')?.rings).toBe(false);
	expect(of('nannyml')?.chunks?.all).toBe(10);
});

it('readJudges leaves out who has no rule for categories', () => {
	const ids = readJudges(categoryRequest([1, 1], [1, 1], 100)).map(({ id }) => id);
	expect(ids).not.toContain('rank-rise');
	expect(ids).toContain('exact-reference');
});

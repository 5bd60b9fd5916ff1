import { expect, it } from 'vitest';
import type { JudgeRequest } from '../../../../../src/lib/simulation/drift/judges/read-judges.ts';
import { replay } from '../../../../../src/lib/simulation/drift/judges/replay.ts';
import { categoryRequest, normalRequest } from './requests.ts';

it('replay moves the same draws: a drifted day is the quiet one, shifted', () => {
	const { quiet, drifted } = replay(normalRequest(0.5, 200), 3);
	if (!('inOrder' in quiet) || !('inOrder' in drifted)) throw new Error('numeric windows expected');
	expect(drifted.inOrder.reference).toEqual(quiet.inOrder.reference);
	for (const [i, value] of quiet.inOrder.current.entries()) {
		expect(drifted.inOrder.current[i]).toBeCloseTo(value + 0.5, 12);
	}
	expect(replay(normalRequest(0.5, 200), 3)).toEqual(replay(normalRequest(0.5, 200), 3));
	expect(replay(normalRequest(0.5, 200), 4).quiet).not.toEqual(quiet);
});

it('replay draws a file’s rows again, with replacement, as many as the window has', () => {
	const values = { kind: 'values' as const, values: Float64Array.of(1, 2, 5) };
	const request: JudgeRequest = {
		...normalRequest(0, 60),
		windows: { kind: 'numeric', reference: values, current: values }
	};
	const { quiet } = replay(request, 0);
	if (!('inOrder' in quiet)) throw new Error('numeric windows expected');
	expect(new Set(quiet.inOrder.reference)).toEqual(new Set([1, 2, 5]));
	expect(quiet.pair.n).toBe(60);
});

it('replay draws painted shapes of both sides from one stream', () => {
	const painted = (heights: number[]) => ({ kind: 'painted' as const, low: 0, high: 2, heights });
	const request: JudgeRequest = {
		...normalRequest(0, 40),
		windows: { kind: 'numeric', reference: painted([1, 1]), current: painted([0, 1]) }
	};
	const { drifted } = replay(request, 0);
	if (!('inOrder' in drifted)) throw new Error('numeric windows expected');
	expect(Math.min(...drifted.inOrder.current)).toBeGreaterThanOrEqual(1);
});

it('replay draws categories chunk by chunk', () => {
	const { quiet, drifted } = replay(categoryRequest([1, 1, 0], [0, 0, 1], 105), 0);
	expect(quiet.pair.n).toBe(105);
	expect('chunks' in quiet && quiet.chunks.current).toHaveLength(11);
	expect('chunks' in drifted && drifted.pair.currentCounts).toEqual([0, 0, 105]);
});

import { expect, test } from 'vitest';
import {
	changeShare,
	isMissing,
	owedUntil
} from '../../../../../src/lib/simulation/drift/stream/change-share.ts';
import type { ChangeShape } from '../../../../../src/lib/simulation/drift/stream/stream-world.ts';

const at = (shape: ChangeShape, hours: number[]) =>
	hours.map((hour) => changeShare({ shape, change: 100, span: 10 }, hour));

test('nothing is in force before the change, and nothing at all without one', () => {
	const shapes = ['sudden', 'gradual', 'incremental', 'recurring', 'burst', 'missing'] as const;
	for (const shape of shapes) expect(at(shape, [0, 99])).toEqual([0, 0]);
	expect(at('none', [0, 100, 5000])).toEqual([0, 0, 0]);
});

test('each shape comes and goes in its own way', () => {
	expect(at('sudden', [100, 5000])).toEqual([1, 1]);
	expect(at('incremental', [100, 104, 109, 200])).toEqual([0.1, 0.5, 1, 1]);
	expect(at('gradual', [104])).toEqual([0.5]);
	expect(at('recurring', [109, 110, 119, 120])).toEqual([1, 0, 0, 1]);
	expect(at('burst', [100, 109, 110])).toEqual([1, 1, 0]);
});

test('hours are missing for their span only, and what changed meanwhile stays', () => {
	const missing = { shape: 'missing', change: 100, span: 10 } as const;
	expect([99, 100, 109, 110].map((hour) => isMissing(missing, hour))).toEqual([
		false,
		true,
		true,
		false
	]);
	expect(isMissing({ ...missing, shape: 'sudden' }, 105)).toBe(false);
	expect(at('missing', [110])).toEqual([1]);
});

test('an alarm is owed to a burst until two days after it, to other changes for ever', () => {
	expect(owedUntil({ shape: 'burst', change: 100, span: 10 })).toBe(158);
	expect(owedUntil({ shape: 'sudden', change: 100, span: 10 })).toBe(Infinity);
});

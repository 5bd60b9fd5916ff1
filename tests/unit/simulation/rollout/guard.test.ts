import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	guardDay,
	guardFires,
	guardRollsBack,
	type Guard
} from '../../../../src/lib/simulation/rollout/guard.ts';
import { windowErrors } from '../../../../src/lib/simulation/traffic/index.ts';

const traffic = { qps: 100, share: 0.1, windowSeconds: 300 };
const line: Guard = { kind: 'line', threshold: 0.001, inARow: 1 };
const three: Guard = { ...line, inARow: 3 };
const baseline: Guard = { kind: 'baseline', alpha: 0.001, atLeast: 1000 };
const healthy = { canary: 0.0005, baseline: 0.0005 };

test('a healthy canary: 6.6 % a window, 55.7 % an hour, 7.3 % a day with three in a row', () => {
	const fires = guardFires(line, traffic, healthy);
	expect(fires).toBeCloseTo(0.0656, 4);
	expect(guardRollsBack(line, fires, 12)[11]).toBeCloseTo(0.557, 3);
	expect(guardRollsBack(three, fires, 288)[287]).toBeCloseTo(0.0727, 4);
});

test('a baseline guard needs its minimum of requests', () => {
	const slow = { ...traffic, qps: 10 };
	expect(guardFires(baseline, slow, { canary: 0.5, baseline: 0.0005 })).toBe(0);
	const errors = Uint32Array.of(300);
	expect(guardDay(baseline, 300, errors, Uint32Array.of(0)).rolledBack).toBeUndefined();
});

test.each([
	['line', line],
	['baseline', baseline]
] as const)('windows that were played fire as often as the %s guard says', (_, guard) => {
	const rates = { canary: 0.002, baseline: 0.0005 };
	const n = 3000;
	const canary = windowErrors('c', 8000)(n, rates.canary);
	const old = windowErrors('b', 8000)(n, rates.baseline);
	const { fires } = guardDay(guard, n, canary, old);
	const share = fires.reduce((sum, fired) => sum + fired, 0) / fires.length;
	expect(Math.abs(share - guardFires(guard, traffic, rates))).toBeLessThan(0.025);
});

test('a day is rolled back at the end of the first run that is long enough', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 40 }),
			fc.integer({ min: 1, max: 4 }),
			(errors, inARow) => {
				const guard = { ...line, inARow };
				const none = new Uint32Array(errors.length);
				const { fires, rolledBack } = guardDay(guard, 3000, Uint32Array.from(errors), none);
				const letters = [...fires].join('');
				expect(letters).toBe(errors.map((count) => (count >= 4 ? 1 : 0)).join(''));
				const at = letters.indexOf('1'.repeat(inARow));
				expect(rolledBack).toBe(at < 0 ? undefined : at + inARow - 1);
			}
		)
	);
});

test('without requests nothing is decided', () => {
	expect(guardDay(line, 0, Uint32Array.of(1), Uint32Array.of(0)).rolledBack).toBeUndefined();
});

import { expect, test } from 'vitest';
import { sequential } from '../../../../../../src/lib/simulation/rollout/release/guards/sequential.ts';
import { calm } from '../worlds.ts';
import { seen, sums, watching } from './seen.ts';

const guard = { kind: 'sequential', alpha: 0.05, ...watching } as const;

test('a doubled rate is seen in time, and stays seen', () => {
	const judge = sequential.start(guard, calm);
	const at = (n: number, errors: number) => judge(seen(sums(n, errors), sums(n, n / 2000)));
	expect(at(2000, 2).result).toBe('healthy');
	expect(at(400_000, 400).result).toBe('fires');
	expect(at(400_000, 200).result).toBe('fires');
	expect(sequential.line(guard)).toBe(0.05);
});

test('a better model never fires, and without control there is no data', () => {
	const judge = sequential.start(guard, calm);
	expect(judge(seen(sums(1e6, 100), sums(1e6, 500)))).toEqual({ result: 'healthy', value: 1 });
	expect(judge(seen(sums(1e6, 100))).result).toBe('not enough data');
});

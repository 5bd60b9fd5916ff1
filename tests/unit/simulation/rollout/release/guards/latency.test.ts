import { expect, test } from 'vitest';
import { latency } from '../../../../../../src/lib/simulation/rollout/release/guards/latency.ts';
import { calm } from '../worlds.ts';
import { seen, sums, watching } from './seen.ts';

test('asks for its percentile and fires above its line', () => {
	const guard = { kind: 'latency', percentile: 0.99, aboveMs: 300, ...watching } as const;
	const judge = latency.start(guard, calm);
	const at = (ms: number) =>
		judge(seen(sums(100, 0), sums(0, 0), { percentile: (p) => (p === 0.99 ? ms : NaN) })).result;
	expect([at(300), at(301), at(NaN)]).toEqual(['healthy', 'fires', 'not enough data']);
	expect(latency.line(guard)).toBe(300);
});

import { expect, it } from 'vitest';
import { stableId } from '../../../src/lib/anki/stable-id.ts';

it('stableId(name) is the same for ever, and a time of the past', () => {
	expect(stableId('psi', new Set())).toBe(stableId('psi', new Set()));
	const taken = new Set<number>();
	for (let i = 0; i < 2000; i += 1) stableId(`card ${i}`, taken);
	expect(taken.size).toBe(2000);
	expect(Math.min(...taken)).toBeGreaterThanOrEqual(1_400_000_000_000);
	expect(Math.max(...taken)).toBeLessThan(1_700_000_000_000);
});

it('stableId(name) gives two names two numbers', () => {
	const taken = new Set([stableId('psi', new Set())]);
	expect(stableId('psi', taken)).toBe([...taken][0]! + 1);
});

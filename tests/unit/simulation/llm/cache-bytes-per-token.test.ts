import { expect, test } from 'vitest';
import { cacheBytesPerToken } from '../../../../src/lib/simulation/llm/cache-bytes-per-token.ts';

const shape = { layers: 32, kvHeads: 8, headSize: 128, bytes: 2 };

test('cacheBytesPerToken: keys and values, over all layers', () => {
	expect(cacheBytesPerToken(shape)).toBe(131_072);
	expect(cacheBytesPerToken({ ...shape, layers: 80 })).toBe(327_680);
});

test('cacheBytesPerToken: eight bits halve it, unshared heads quadruple it', () => {
	expect(cacheBytesPerToken({ ...shape, bytes: 1 })).toBe(65_536);
	expect(cacheBytesPerToken({ ...shape, kvHeads: 32 })).toBe(524_288);
});

test('cacheBytesPerToken: the 800 KB of a 13-billion model with 40 layers of 40 heads', () => {
	expect(cacheBytesPerToken({ layers: 40, kvHeads: 40, headSize: 128, bytes: 2 })).toBe(800 * 1024);
});

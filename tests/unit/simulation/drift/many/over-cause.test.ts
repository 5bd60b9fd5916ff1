import { expect, test } from 'vitest';
import { overCause } from '../../../../../src/lib/simulation/drift/many/over-cause.ts';

test('one feature alone rings at its level, whatever it leans on', () => {
	for (const rho of [0.1, 0.6, 0.95]) {
		expect(overCause(0.05, rho, (each) => each)).toBeCloseTo(0.05, 8);
		expect(overCause(0.001, rho, (each) => each)).toBeCloseTo(0.001, 8);
	}
});

test('two features: hardly linked they are as good as independent, linked they ring together', () => {
	const any = (rho: number) => overCause(0.05, rho, (each) => 1 - (1 - each) ** 2);
	expect(any(1e-9)).toBeCloseTo(1 - 0.95 ** 2, 6);
	expect(any(0.95)).toBeLessThan(any(0.5));
	expect(any(0.999)).toBeCloseTo(0.05, 2);
});

import { expect, test } from 'vitest';
import { causesOf } from '../../../../../src/lib/simulation/drift/kinds/causes.ts';
import { worldAtRest } from '../../../../../src/lib/simulation/drift/kinds/worlds.ts';

test('each column takes its part of the mix', () => {
	const mix = { across: 1, up: -0.5, turn: 20, offset: 0.3, positives: 0.3 };
	expect(causesOf(mix)).toEqual({
		nothing: worldAtRest,
		inputs: { ...worldAtRest, across: 1, up: -0.5 },
		rule: { ...worldAtRest, turn: 20, offset: 0.3 },
		positives: { ...worldAtRest, positives: 0.3 },
		mix
	});
});

test('a part that stands still is shown at a size worth showing', () => {
	const { inputs, rule, positives, mix } = causesOf(worldAtRest);
	expect(inputs.up).toBe(1);
	expect(rule.turn).toBe(45);
	expect(positives.positives).toBe(0.2);
	expect(mix).toEqual(worldAtRest);
});

import { expect, test } from 'vitest';
import { gateNights, gateRefusal } from '../../../../src/lib/simulation/pipeline/index.ts';

const gate = { rows: 500, margin: 0.01, accuracy: 0.9, disagreement: 0.04 };

test('gateNights(seed) draws the same nights again', () => {
	expect(gateNights(1, 30, gate)).toEqual(gateNights(1, 30, gate));
	expect(gateNights(2, 30, gate)).not.toEqual(gateNights(1, 30, gate));
});

test('gateNights(seed) is refused as often as the closed form says', () => {
	const nights = 20_000;
	const drawn = gateNights(1, nights, gate);
	const expected = gateRefusal(gate);
	for (const way of ['apart', 'paired'] as const) {
		const refused = drawn[way].filter((difference) => difference < -gate.margin - 1e-9).length;
		expect(Math.abs(refused / nights - expected[way])).toBeLessThan(0.015);
	}
});

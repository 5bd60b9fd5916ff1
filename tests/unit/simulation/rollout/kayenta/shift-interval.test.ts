import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shiftInterval } from '../../../../../src/lib/simulation/rollout/kayenta/shift-interval.ts';
import { resolve, type SampleSpec } from '../../../../../src/lib/verify/index.ts';
import { runs, seed } from '../../../../counts.ts';

type Case = {
	readonly name: string;
	readonly input: { control: SampleSpec; experiment: SampleSpec; confidence: number };
	readonly expected: Readonly<Record<'lower' | 'upper' | 'estimate', number>>;
};

const file = new URL('../../../../golden/simulation/kayenta.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] };

it.each(cases)('shiftInterval is R’s: $name', ({ input, expected }) => {
	const found = shiftInterval(resolve(input.control), resolve(input.experiment), input.confidence);
	for (const side of ['lower', 'upper', 'estimate'] as const) {
		const allowed = 1e-9 + 1e-9 * Math.abs(expected[side]);
		expect(Math.abs(found[side] - expected[side]), side).toBeLessThanOrEqual(allowed);
	}
});

it('ten against ten: from the 19th smallest of 100 differences to the 19th largest', () => {
	const ten = Array.from({ length: 10 }, (_, i) => i * i);
	const { rank, differences } = shiftInterval(
		ten,
		ten.map((v) => v + 0.5),
		0.98
	);
	expect([rank, differences.length]).toEqual([19, 100]);
});

it('moves with the experiment and turns round with the sides', () => {
	const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 12 });
	fc.assert(
		fc.property(values, values, fc.integer({ min: -9, max: 9 }), (x, y, by) => {
			fc.pre(new Set([...x, ...y]).size > 1);
			const here = shiftInterval(x, y, 0.98);
			const moved = shiftInterval(
				x,
				y.map((v) => v + by),
				0.98
			);
			expect(moved.lower).toBe(here.lower + by);
			const turned = shiftInterval(y, x, 0.98);
			expect(turned.lower + here.upper).toBe(0);
			expect(here.lower).toBeLessThanOrEqual(here.estimate);
		}),
		{ numRuns: runs(1000), seed }
	);
});

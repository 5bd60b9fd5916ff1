import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastSilent } from '../../../../../src/lib/simulation/drift/how-often/last-silent.ts';
import { runs, seed } from '../../../../counts.ts';

const chances = [0.5, 0.2, 0.05, 0.05, 0.01, 1e-4, 1e-9];

it('finds the last silent step whatever the guess', () => {
	fc.assert(
		fc.property(
			fc.double({ min: 0.01, max: 300, noNaN: true }),
			fc.double({ min: 0.01, max: 100, noNaN: true }),
			(scale, wrong) => {
				const pValue = (steps: number) => Math.exp(-((steps / scale) ** 2));
				const found = lastSilent(chances, {
					pValue,
					guess: (chance) => wrong * scale * Math.sqrt(-Math.log(chance)),
					most: 1000
				});
				for (const [k, silent] of found.entries()) {
					const chance = chances[k] ?? 0;
					expect(silent === 0 || pValue(silent) >= chance).toBe(true);
					expect(silent === 1000 || pValue(silent + 1) < chance).toBe(true);
				}
			}
		),
		{ numRuns: runs(500), seed }
	);
});

it('asks for few p-values', () => {
	let asked = 0;
	const pValue = (steps: number) => {
		asked++;
		return Math.exp(-2 * (steps / 50_000) ** 2);
	};
	const guess = (chance: number) => 52_000 * Math.sqrt(-Math.log(chance) / 2);
	lastSilent(chances, { pValue, guess, most: 1e6 });
	expect(asked).toBeLessThan(80);
});

import { describe, expect, it } from 'vitest';
import { banditPython } from '../../../../src/lib/reproduce/experiment/bandit-python.ts';
import { banditR } from '../../../../src/lib/reproduce/experiment/bandit-r.ts';
import {
	armsBlock,
	readArms,
	type ArmsBlock
} from '../../../../src/lib/simulation/experiment/index.ts';
import { runFunctions } from '../run-functions.ts';
import { findLanguages, missingNote } from '../run-snippet.ts';
import { shownBandits } from './shown-bandits.ts';

const languages = await findLanguages();

/** The page's own figures of a state, from 300 runs. */
function ours({ world, policy }: (typeof shownBandits)[number]) {
	const steps = armsBlock({ world, policy, first: 0, runs: 300, seed: 7 });
	let step: IteratorResult<number, ArmsBlock> = steps.next();
	while (!step.done) step = steps.next();
	return readArms(world, [step.value]);
}

describe('banditPython and banditR print what the page shows, within both errors', () => {
	it.each(languages)('$name', { timeout: 120_000 }, async (language) => {
		const write = language.language === 'python' ? banditPython : banditR;
		const outcomes = await runFunctions(language, shownBandits.map(write));
		for (const [i, { numbers = {}, missing, error }] of outcomes.entries()) {
			expect(error, `bandit ${i}`).toBeUndefined();
			if (missing) continue;
			const page = ours(shownBandits[i]!);
			const near = (name: string, value: number, errorOfPage: number) => {
				const both = Math.hypot(errorOfPage, numbers[`${name.replace('_', '_error_')}`] ?? 0);
				expect(Math.abs(numbers[name]! - value), `bandit ${i}, ${name}`).toBeLessThan(
					4.5 * both + 1e-9
				);
			};
			const lostError = Math.hypot(page.regretError, numbers['lost_error'] ?? 0);
			expect(Math.abs(numbers['lost']! - page.regret), `bandit ${i}, lost`).toBeLessThan(
				4.5 * lostError + 1e-9
			);
			for (const [k, arm] of page.arms.entries()) {
				near(`off_${k + 1}`, arm.bias, arm.biasError);
				expect(Math.abs(numbers[`holds_${k + 1}`]! - arm.coverage)).toBeLessThan(0.12);
				expect(Math.abs(numbers[`users_${k + 1}`]! - arm.share)).toBeLessThan(0.06);
			}
		}
	});
});

it(`banditPython: lines that a page can show. ${missingNote(languages)}`, () => {
	for (const shown of shownBandits) {
		for (const text of [banditPython(shown), banditR(shown)]) {
			expect(text).not.toMatch(/undefined|NaN|\[object/);
			expect(text.split('\n').filter((line) => line.length > 110)).toEqual([]);
		}
	}
});

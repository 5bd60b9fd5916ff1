import { describe, expect, it } from 'vitest';
import {
	interleavePython,
	type ShownInterleave
} from '../../../../src/lib/reproduce/experiment/interleave-python.ts';
import {
	interleaveBlock,
	readInterleave,
	type InterleaveBlock
} from '../../../../src/lib/simulation/experiment/index.ts';
import { runs } from '../../../counts.ts';
import { runFunctions } from '../run-functions.ts';
import { findLanguages, missingNote } from '../run-snippet.ts';

const languages = (await findLanguages())
	.filter(({ language }) => language === 'python')
	.slice(0, 1);
const world = {
	...{ documents: 10, shown: 5, relevant: 0.3, clickRelevant: 0.4, clickOther: 0.05 },
	...{ stay: 0.8, spread: 0.5, queries: 1, noiseA: 1.5, noiseB: 0.5 }
};
const shown: readonly ShownInterleave[] = [
	{ world, method: 'team-draft' },
	{ world: { ...world, shown: 10, stay: 0.6 }, method: 'balanced' }
];
const scriptUsers = process.env.DEEP === '1' ? 200_000 : 40_000;
const users = runs(200_000);

/** The page's own figures, of one long experiment. */
function ours({ world: of, method }: ShownInterleave) {
	const steps = interleaveBlock({
		...{ world: of, method, sizes: [users], alpha: 0.05 },
		...{ first: 0, experiments: 1, seed: 5 }
	});
	let step: IteratorResult<number, InterleaveBlock> = steps.next();
	while (!step.done) step = steps.next();
	return readInterleave([users], [step.value]);
}

describe('interleavePython prints what the page shows, within both errors', () => {
	it.each(languages)('$name', { timeout: 120_000 }, async (language) => {
		// The usual run is of a fifth of the script's users.
		const scripts = shown.map((one) =>
			interleavePython(one).replace('rows = 20_000', `rows = ${scriptUsers / 10}`)
		);
		const outcomes = await runFunctions(language, scripts);
		for (const [i, { numbers = {}, missing, error }] of outcomes.entries()) {
			expect(error, `rankers ${i}`).toBeUndefined();
			if (missing) continue;
			const page = ours(shown[i]!);
			const near = (name: string, value: number, within: number) =>
				expect(Math.abs(numbers[name]! - value), `rankers ${i}, ${name}`).toBeLessThan(within);
			// A score of one user has a standard error of 1 / √users.
			const error4 = 4.5 * Math.sqrt(1 / scriptUsers + 1 / users);
			near('split_per_user', page.split.perUser, error4);
			near('mixed_per_user', page.mixed.perUser, error4);
			near('clicks_a', page.clicksA, 3 * error4);
			near('clicks_b', page.clicksB, 3 * error4);
			near('prefer_b', page.preferB, error4);
			expect(page.mixed.perUser).toBeGreaterThan(page.split.perUser);
		}
	});
});

it(`interleavePython: lines that a page can show. ${missingNote(languages)}`, () => {
	for (const text of shown.map(interleavePython)) {
		expect(text).not.toMatch(/undefined|NaN|\[object/);
		expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
	}
});

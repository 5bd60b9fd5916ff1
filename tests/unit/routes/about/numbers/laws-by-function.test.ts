import { expect, test } from 'vitest';
import { lawsByFunction } from '../../../../../src/routes/about/numbers/_build/laws-by-function.ts';

const named = `
import { mean, psi, median } from '../../src/lib/stats/index.ts';

const bounded = { psi: (p) => psi(p) };
const both = [bounded, 1];

describe.each(Object.entries(both))('%s', (_, distance) => {
	it('is symmetric', () => {});

	it('is 0 for the same', () => { mean(x); });
});

test('rng.median is another word', () => { rng.median(); });
`;

const room = `
import * as stats from '../../src/lib/stats/index.ts';

for (const law of laws) {
	it.each([1, 2])('one', () => { const [mean] = x; stats.psi(x); });
}
`;

test('lawsByFunction(modules, names) counts the laws that reach a function', () => {
	expect(lawsByFunction([named, room], ['mean', 'psi', 'median', 'mode'])).toEqual({
		psi: 3,
		mean: 1
	});
});

test('lawsByFunction(modules, names) does not take a part of a name for the name', () => {
	const text = "import { psiNull } from 'x';\n\nit('a', () => { psiNull(); });\n";
	expect(lawsByFunction([text], ['psi', 'psiNull'])).toEqual({ psiNull: 1 });
});

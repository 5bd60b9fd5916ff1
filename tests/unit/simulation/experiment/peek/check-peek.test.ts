import { expect, it } from 'vitest';
import { checkPeek } from '../../../../../src/lib/simulation/experiment/peek/check-peek.ts';
import { somePeek } from './some-peek.ts';

it('checkPeek: what can run has no problem', () => {
	expect(checkPeek(somePeek)).toBeUndefined();
});

it.each([
	{ baseline: 0 },
	{ effect: 0.9 },
	{ users: 9 },
	{ users: 10.5 },
	{ looks: 0 },
	{ looks: 51 },
	{ users: 20, looks: 30 },
	{ tests: 0 },
	{ keep: 2000 },
	{ alpha: 1 },
	{ tau: 0 },
	{ baseline: NaN }
])('checkPeek refuses %o in a sentence', (change) => {
	expect(checkPeek({ ...somePeek, ...change })).toMatch(/^[A-Z].*\.$/);
});

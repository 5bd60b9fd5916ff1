import { expect, test } from 'vitest';
import { initialState, type JointState } from '../../../../../src/lib/labs/drift/joint/state.ts';
import { jointWords } from '../../../../../src/lib/labs/drift/joint/words.ts';
import { createJointSession } from '../../../../../src/lib/simulation/drift/index.ts';

const measure = createJointSession();

function words(part: Partial<JointState>, ps: { classifier: number; mmd: number }, stale = false) {
	const state = { ...initialState, ...part };
	const reading = (p: number) => ({ observed: 0.7, shuffled: [0.5], p, rows: 300 });
	const found = { classifier: reading(ps.classifier), mmd: reading(ps.mmd) };
	const nulls = { found, stale, progress: null, problem: null };
	return jointWords({ state, picture: measure(state), nulls });
}

test('joint drift is said with its numbers', () => {
	const { state, verdict, rest, why } = words({}, { classifier: 0.005, mmd: 0.005 });
	expect([state, verdict]).toEqual(['alarm', 'Joint drift.']);
	expect(rest).toBe(
		'Both features pass KS (p\u00a0=\u00a00.509, 0.292); together they moved: a classifier with the product tells the windows apart with AUC\u00a00.70, permutation p\u00a0=\u00a00.005.'
	);
	expect(why).toContain('500 rows a side');
	expect(why).toContain('MMD the first 300');
});

test('a classifier that cannot see it is named blind, with the reason', () => {
	const linear = words({ map: 'linear' }, { classifier: 0.8, mmd: 0.005 });
	expect(linear.verdict).toContain('blind');
	expect(linear.why).toContain('It needs a product');
	const ring = { dependence: 'ring', before: 0, after: 1, map: 'quadratic' } as const;
	expect(words(ring, { classifier: 0.3, mmd: 0.3 }).why).toContain('x²y²');
	expect(words({ rows: 30 }, { classifier: 0.3, mmd: 0.3 }).why).toContain('rows are too few');
});

test('with nothing moved a ringing test is a false alarm', () => {
	const calm = { before: 0.5, after: 0.5 };
	expect(words(calm, { classifier: 0.4, mmd: 0.4 }).verdict).toBe('Steady.');
	expect(words(calm, { classifier: 0.01, mmd: 0.4 }).verdict).toBe('A false alarm.');
});

test('in motion there is an interval and no p of the classifier', () => {
	const moving = words({}, { classifier: 0.005, mmd: 0.005 }, true);
	expect(moving.rest).toMatch(/AUC\u00a00\.70 \(0\.\d\d to 0\.\d\d\)/);
	expect(moving.why).toContain('when the hand rests');
});

test('the best there can be is only a bound where counts tie', () => {
	const ps = { classifier: 0.8, mmd: 0.8 };
	const poisson = { family: 'poisson', parameters: [4] } as const;
	const [normal] = initialState.marginals;
	const counts = words({ marginals: [normal, poisson], map: 'linear' }, ps);
	expect(counts.why).toMatch(/No classifier can read more than AUC.0\.\d\d here; as counts tie/);
	expect(words({ map: 'linear' }, ps).why).toContain('The best classifier there can be reads');
	const ring = { dependence: 'ring', before: 0, after: 1, map: 'linear' } as const;
	expect(words({ ...ring, marginals: [poisson, poisson] }, ps).why).toContain('there can be reads');
});

import { mean, permutationTest } from '../../../stats/index.ts';
import { makeSnippet } from '../make-snippet.ts';
import { exampleSamples, pythonSamples, rSamples, type TwoSamples } from './two-samples.ts';

const apart = (a: ArrayLike<number>, b: ArrayLike<number>) => Math.abs(mean(a) - mean(b));

const pythonTest = (resamples: string) => `

def apart(a, b):
    return abs(np.mean(a) - np.mean(b))


# One-sided: only a large difference speaks against "nothing has changed".
test = stats.permutation_test(
    (reference, current),
    apart,
    permutation_type="independent",
    alternative="greater",
    n_resamples=${resamples},
)
report("observed", test.statistic)
report("p_value", test.pvalue)`;

const exact = makeSnippet<TwoSamples>({
	id: 'permutation-test-exact',
	functions: ['permutationTest'],
	title: 'Permutation test of the difference of means over all splits',
	example: {
		reference: exampleSamples.reference.slice(0, 7),
		current: exampleSamples.current.slice(0, 6)
	},
	numbers: ({ reference, current }) => {
		const { observed, pValue } = permutationTest(reference, current, apart, 'exact');
		return { observed, p_value: pValue };
	},
	python: (input) => pythonSamples(input) + pythonTest('np.inf'),
	r: (input) => `${rSamples(input)}

values <- c(reference, current)
observed <- abs(mean(reference) - mean(current))
splits <- combn(length(values), length(reference), function(chosen) {
  abs(mean(values[chosen]) - mean(values[-chosen]))
})
report("observed", observed)
# A hair below, so that sums in another order still count as equal.
report("p_value", mean(splits >= observed * (1 - 1e-12)))`
});

const random = makeSnippet<TwoSamples>({
	id: 'permutation-test',
	functions: ['permutationTest'],
	title: 'Permutation test of the difference of means over 9,999 random splits',
	example: exampleSamples,
	numbers: ({ reference, current }) => {
		const { observed, pValue } = permutationTest(reference, current, apart, { seed: 1 });
		return { observed, p_value: pValue };
	},
	python: (input) => pythonSamples(input) + pythonTest('9999,\n    random_state=1'),
	r: (input) => `${rSamples(input)}

set.seed(1)
values <- c(reference, current)
observed <- abs(mean(reference) - mean(current))
splits <- replicate(9999, {
  chosen <- sample(length(values), length(reference))
  abs(mean(values[chosen]) - mean(values[-chosen]))
})
report("observed", observed)
# The split that was seen is one of them: a p of 0 cannot happen.
report("p_value", (1 + sum(splits >= observed * (1 - 1e-12))) / 10000)`,
	// The standard error of the difference of two shares of 9,999 near 0.01 is 0.0014.
	tolerance: 0.0042,
	random: true
});

/** Snippets for permutation tests. */
export const permutationSnippets = [exact, random];

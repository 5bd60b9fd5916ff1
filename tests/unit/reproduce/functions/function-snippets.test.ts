import { expect, it } from 'vitest';
import { functionSnippets } from '../../../../src/lib/reproduce/functions/function-snippets.ts';
import * as core from '../../../../src/lib/stats/index.ts';

it('functionSnippets have ids of their own', () => {
	const ids = functionSnippets.map(({ id }) => id);
	expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
	expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

/** Functions that no learner meets: they are parts of others. Registries are no functions. */
const withoutSnippet = {
	StatsError: 'what is thrown',
	binCounts: 'a part of psiFromSamples',
	binCountsFromSorted: 'a part of psiFromSamples',
	binEdges: 'a part of psiFromSamples',
	categoricalPair: 'what the registry of drift tests reads',
	continuousPair: 'what the registry of drift tests reads',
	cramerVonMisesFromSummary: 'cramerVonMisesTest after a merge',
	domainClassifierSteps: 'domainClassifierTest with its progress',
	ksTestFromGap: 'ksTest after a merge',
	ksTestFromSorted: 'ksTest without the sort',
	ksTestSteps: 'ksTest with its progress',
	mannWhitneyFromSummary: 'mannWhitneyUTest after a merge',
	meanAndVariance: 'mean and variance in one pass',
	runToEnd: 'runs a function with progress',
	sortedCopy: 'sorts',
	sortedPairSummary: 'merges two sorted samples',
	wassersteinFromSorted: 'wassersteinDistance without the sort'
};

it('functionSnippets cover every function of the core that a learner meets', () => {
	const covered = new Set(functionSnippets.flatMap(({ functions }) => functions));
	const missing = Object.entries(core)
		.filter(([name, value]) => typeof value === 'function' && !covered.has(name))
		.map(([name]) => name);
	expect(missing.filter((name) => !(name in withoutSnippet))).toEqual([]);
	expect(Object.keys(withoutSnippet).filter((name) => covered.has(name))).toEqual([]);
});

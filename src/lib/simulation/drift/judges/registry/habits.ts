import { countsOrBins } from '../distinct-values.ts';
import type { Judge, Source } from '../rule.ts';
import { exactReference } from '../rules/chi-square.ts';
import { psiAbove } from '../rules/distances.ts';
import { rankRise } from '../rules/rank-rise.ts';

const either = ['numeric', 'categories'] as const;

const yurdakul: Source = {
	text: 'Yurdakul (2018), Statistical Properties of PSI',
	url: 'https://scholarworks.wmich.edu/dissertations/3208'
};

function habit(judge: Omit<Judge, 'group' | 'version'>): Judge {
	return { ...judge, group: 'habit', version: '' };
}

const psiHabit = (limit: number, remark: string): Judge => {
	const rule = psiAbove(limit);
	return habit({
		id: `psi-${limit}`,
		title: `PSI above ${limit}`,
		remark,
		sources: [yurdakul],
		accepts: either,
		ruleFor: () => rule
	});
};

const exact = exactReference(0.05, countsOrBins);
const rise = rankRise(0.05);

/** Rules that are written down in no library, and met in many a monitoring job. */
export const habits: readonly Judge[] = [
	psiHabit(0.1, 'The scorecard’s “look at it”. No n in it, nor the number of bins.'),
	psiHabit(0.25, 'The scorecard’s “act on it”. No n in it, nor the number of bins.'),
	habit({
		id: 'exact-reference',
		title: 'Chi-square, reference as exact',
		remark:
			'Takes the reference’s shares for the truth. They are a sample too: at equal sizes the statistic comes out twice as large.',
		sources: [
			{
				text: 'SciPy, chisquare: expected frequencies are given, not estimated',
				url: 'https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.chisquare.html'
			}
		],
		accepts: either,
		ruleFor: () => exact
	}),
	habit({
		id: 'rank-rise',
		title: 'One-sided rank test',
		remark: 'Asks only whether values rise. A fall of any size passes.',
		sources: [
			{
				text: 'SciPy, mannwhitneyu: alternative',
				url: 'https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.mannwhitneyu.html'
			}
		],
		accepts: ['numeric'],
		ruleFor: () => rise
	})
];

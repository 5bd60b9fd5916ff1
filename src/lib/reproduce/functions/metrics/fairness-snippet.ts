import { demographicParity, equalizedOdds, equalOpportunity } from '../../../stats/index.ts';
import { makeSnippet } from '../make-snippet.ts';
import {
	exampleActual,
	exampleGroups,
	examplePredicted,
	pythonLists,
	pythonTexts,
	rLists,
	rTexts
} from './labelled-rows.ts';

type Grouped = {
	actual: readonly number[];
	predicted: readonly number[];
	group: readonly string[];
};

/** Differences and ratios between groups. */
export const fairnessSnippet = makeSnippet<Grouped>({
	id: 'fairness',
	functions: ['demographicParity', 'equalizedOdds', 'equalOpportunity'],
	title: 'Demographic parity, equal opportunity and equalised odds',
	example: { actual: exampleActual, predicted: examplePredicted, group: exampleGroups },
	numbers: ({ actual, predicted, group }) => {
		const parity = demographicParity(predicted, group);
		const opportunity = equalOpportunity(actual, predicted, group);
		const odds = equalizedOdds(actual, predicted, group);
		return {
			parity_difference: parity.difference,
			parity_ratio: parity.ratio,
			parity_difference_to_overall: parity.differenceToOverall,
			opportunity_difference: opportunity.difference,
			opportunity_ratio: opportunity.ratio,
			odds_difference: odds.difference,
			odds_ratio: odds.ratio,
			odds_mean_difference: odds.meanDifference
		};
	},
	python: ({ group, ...lists }) => `${pythonLists(lists)}
group = ${pythonTexts(group)}

# Fairlearn has these as demographic_parity_difference, equalized_odds_difference and so on.


def rates(rows):
    """Share called 1 of the given rows of each group; 0 where a group has none."""
    called = [predicted[rows & (group == g)] for g in np.unique(group)]
    return np.array([c.mean() if len(c) else 0 for c in called])


def ratio(rates):
    return rates.min() / rates.max() if rates.max() > 0 else 1


selected = rates(np.full(len(actual), True))
found, alarmed = rates(actual == 1), rates(actual == 0)
report("parity_difference", np.ptp(selected))
report("parity_ratio", ratio(selected))
report("parity_difference_to_overall", np.abs(selected - predicted.mean()).max())
report("opportunity_difference", np.ptp(found))
report("opportunity_ratio", ratio(found))
report("odds_difference", max(np.ptp(found), np.ptp(alarmed)))
report("odds_ratio", min(ratio(found), ratio(alarmed)))
report("odds_mean_difference", (np.ptp(found) + np.ptp(alarmed)) / 2)`,
	r: ({ group, ...lists }) => `${rLists(lists)}
group <- ${rTexts(group)}

# Share called 1 of the given rows of each group; 0 where a group has none.
rates <- function(rows) {
  vapply(unique(group), function(g) {
    called <- predicted[rows & group == g]
    if (length(called) > 0) mean(called) else 0
  }, numeric(1))
}
difference <- function(rates) max(rates) - min(rates)
ratio <- function(rates) if (max(rates) > 0) min(rates) / max(rates) else 1
selected <- rates(rep(TRUE, length(actual)))
found <- rates(actual == 1)
alarmed <- rates(actual == 0)
report("parity_difference", difference(selected))
report("parity_ratio", ratio(selected))
report("parity_difference_to_overall", max(abs(selected - mean(predicted))))
report("opportunity_difference", difference(found))
report("opportunity_ratio", ratio(found))
report("odds_difference", max(difference(found), difference(alarmed)))
report("odds_ratio", min(ratio(found), ratio(alarmed)))
report("odds_mean_difference", (difference(found) + difference(alarmed)) / 2)`
});

import { exactNumber } from '../text/exact-number.ts';
import type { DetectorCode } from './detector-blocks.ts';

const unflooredPsi = `# Without a floor it is infinite as soon as one side has an empty bin.
report("psi.statistic", stats.entropy(p, q) + stats.entropy(q, p))`;

/**
 * Python for the detectors on bins: `table` holds rows per bin (reference above current), `p` and `q`
 * the shares of both.
 */
export const pythonFromBins: DetectorCode['fromBins'] = {
	'chi-square': () => `filled = table[:, table.sum(axis=0) > 0]
chi_square = stats.chi2_contingency(filled, correction=False)
report("chi-square.statistic", np.sqrt(chi_square[0] / table.sum()))
report("chi-square.chi_square", chi_square[0])
report("chi-square.p_value", chi_square[1])`,

	psi: (floor) =>
		floor === 0
			? unflooredPsi
			: `# An empty bin counts as this share; nothing is rescaled afterwards.
floor = ${exactNumber(floor)}
p_floored, q_floored = np.where(p == 0, floor, p), np.where(q == 0, floor, q)
report("psi.statistic", np.sum((p_floored - q_floored) * np.log(p_floored / q_floored)))`,

	kl: () => `# Infinite as soon as a bin is empty in current alone.
report("kl.statistic", stats.entropy(p, q))`,

	'jensen-shannon': () => `report("jensen-shannon.statistic", jensenshannon(p, q, base=2))`,

	hellinger: () =>
		`report("hellinger.statistic", np.sqrt(np.sum((np.sqrt(p) - np.sqrt(q)) ** 2) / 2))`
};

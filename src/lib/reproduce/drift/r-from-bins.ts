import { exactNumber } from '../text/exact-number.ts';
import type { DetectorCode } from './detector-blocks.ts';

const unflooredPsi = `# Without a floor it is infinite as soon as one side has an empty bin.
report("psi.statistic", sum(ifelse(p + q > 0, (p - q) * log(p / q), 0)))`;

/**
 * R for the detectors on bins: `table` holds rows per bin (reference above current), `p` and `q` the
 * shares of both.
 */
export const rFromBins: DetectorCode['fromBins'] = {
	'chi-square': () => `filled <- table[, colSums(table) > 0, drop = FALSE]
# Of a single column chisq.test would test something else: there the statistic is 0.
chi_square <- list(statistic = 0, p.value = 1)
if (ncol(filled) > 1) chi_square <- suppressWarnings(chisq.test(filled, correct = FALSE))
report("chi-square.statistic", sqrt(chi_square$statistic / sum(table)))
report("chi-square.chi_square", chi_square$statistic)
report("chi-square.p_value", chi_square$p.value)`,

	psi: (floor) =>
		floor === 0
			? unflooredPsi
			: `# An empty bin counts as this share; nothing is rescaled afterwards.
floor_share <- ${exactNumber(floor)}
p_floored <- ifelse(p == 0, floor_share, p)
q_floored <- ifelse(q == 0, floor_share, q)
report("psi.statistic", sum((p_floored - q_floored) * log(p_floored / q_floored)))`,

	kl: () => `# Infinite as soon as a bin is empty in current alone.
report("kl.statistic", sum(ifelse(p > 0, p * log(p / q), 0)))`,

	'jensen-shannon': () => `middle <- (p + q) / 2
bits <- function(share) sum(ifelse(share > 0, share * log2(share / middle), 0))
report("jensen-shannon.statistic", sqrt(max(0, (bits(p) + bits(q)) / 2)))`,

	hellinger: () => `report("hellinger.statistic", sqrt(sum((sqrt(p) - sqrt(q))^2) / 2))`
};

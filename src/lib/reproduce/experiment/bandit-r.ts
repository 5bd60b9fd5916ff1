import type { ArmsPolicy, ArmsWorld } from '../../simulation/experiment/index.ts';
import { rScript } from '../functions/r-script.ts';
import { rValues } from '../functions/r-values.ts';
import { exactNumber } from '../text/exact-number.ts';
import { changeRemarks, policyRemarks, scriptRuns, type ShownBandit } from './bandit-facts.ts';

const turned: Readonly<Record<ArmsWorld['change'], string>> = {
	none: '0',
	swap: 'as.numeric(step - 1 >= steps / 2)',
	slide: '(step - 1) / (steps - 1)'
};

function scores(policy: ArmsPolicy): string {
	if (policy.kind === 'ucb1') {
		return 'paid / pmax(1, pulls) + sqrt(2 * log(plays) / pmax(1, pulls))';
	}
	if (policy.kind === 'epsilon') return 'paid / pmax(1, pulls)';
	const [a, b] = policy.kind === 'thompson' ? policy.prior : [1, 1];
	return `matrix(rbeta(runs * arms, ${exactNumber(a)} + paid, ${exactNumber(b)} + pulls - paid), runs)`;
}

/** How the arm of every run is chosen once answers are in. */
function choice(policy: ArmsPolicy): string {
	if (policy.kind === 'split') return '';
	const explores = `
    explores <- runif(runs) < ${policy.kind === 'epsilon' ? exactNumber(policy.epsilon) : 0} & plays >= arms
    arm <- ifelse(explores, sample(arms, runs, replace = TRUE), arm)`;
	return `
  if (step > lag) {
    old <- cbind(seq_len(runs), chosen[, step - lag])
    pulls[old] <- pulls[old] + 1
    paid[old] <- paid[old] + yes[, step - lag]
    plays <- step - lag
    score <- ${scores(policy)}
    score[pulls == 0] <- Inf
    arm <- max.col(score, "first")${policy.kind === 'epsilon' ? explores : ''}
  }`;
}

/** Many runs of a policy at once as an R script without packages, which prints the figures of the page. */
export function banditR({ world, policy }: ShownBandit): string {
	const { rates, steps, change, delay } = world;
	const body = `# ${policyRemarks[policy.kind]}
# ${changeRemarks[change]}
start <- ${rValues(rates)}
arms <- length(start)
steps <- ${steps}
runs <- ${scriptRuns}
lag <- ${Math.max(1, delay)}  # an answer is known so many users later
set.seed(1)
pulls <- paid <- matrix(0, runs, arms)
chosen <- yes <- matrix(0L, runs, steps)
lost <- numeric(runs)
truth <- numeric(arms)
for (step in seq_len(steps)) {
  share <- ${turned[change]}
  rates <- (1 - share) * start + share * rev(start)
  truth <- truth + rates / steps
  arm <- rep((step - 1) %% arms + 1, runs)${choice(policy)}
  chosen[, step] <- arm
  yes[, step] <- as.integer(runif(runs) < rates[arm])
  lost <- lost + max(rates) - rates[arm]
}
report("lost", mean(lost))
report("lost_error", sd(lost) / sqrt(runs))
z <- qnorm(0.975)
for (k in seq_len(arms)) {
  n <- rowSums(chosen == k)
  met <- n > 0
  p <- rowSums(yes * (chosen == k))[met] / n[met]
  n <- n[met]
  middle <- (p + z^2 / (2 * n)) / (1 + z^2 / n)
  half <- z / (1 + z^2 / n) * sqrt(p * (1 - p) / n + z^2 / (4 * n^2))
  report(paste0("off_", k), mean(p) - truth[k])
  report(paste0("off_error_", k), sd(p) / sqrt(length(p)))
  report(paste0("holds_", k), mean(abs(truth[k] - middle) <= half))
  report(paste0("users_", k), sum(n) / (runs * steps))
}`;
	return rScript('A bandit, many runs at once: what it loses and what it reports', body);
}

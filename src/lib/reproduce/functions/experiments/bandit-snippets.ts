import { createRng } from '../../../random/index.ts';
import {
	epsilonGreedy,
	laiRobbinsConstant,
	pseudoRegret,
	thompsonSampling,
	ucb1,
	type Bandit
} from '../../../stats/index.ts';
import { exactNumber } from '../../text/exact-number.ts';
import { makeSnippet } from '../make-snippet.ts';
import { namedValues } from '../named-values.ts';
import { pythonValues } from '../python-values.ts';
import { rValues } from '../r-values.ts';

/** How often each arm was tried and how often it paid. */
type Arms = { pulls: readonly number[]; successes: readonly number[] };
const example: Arms = { pulls: [40, 35, 25], successes: [10, 12, 9] };
const draws = 5_000;

/** How often a bandit that knows this record would choose each arm. */
function sharesOf<Draws>(
	bandit: Bandit<Draws>,
	{ pulls, successes }: Arms,
	rng: Draws
): Record<string, number> {
	for (const [arm, many] of pulls.entries()) {
		for (let k = 0; k < many; k++) bandit.update(arm, k < (successes[arm] ?? 0) ? 1 : 0);
	}
	const counts = pulls.map(() => 0);
	for (let k = 0; k < draws; k++) counts[bandit.choose(rng)]! += 1;
	return namedValues(
		'share',
		counts.map((count) => count / draws)
	);
}

const pythonArms = ({ pulls, successes }: Arms) => `pulls = ${pythonValues(pulls)}
successes = ${pythonValues(successes)}
rng = np.random.default_rng(1)`;

const rArms = ({ pulls, successes }: Arms) => `pulls <- ${rValues(pulls)}
successes <- ${rValues(successes)}
set.seed(1)`;

const pythonShares = `for i in range(len(pulls)):
    report(f"share_{i + 1}", np.mean(chosen == i))`;
const rShares = `report(paste0("share_", seq_along(pulls)), tabulate(chosen, length(pulls)) / length(chosen))`;
/** Three standard errors of the difference of two shares near one half. */
const threeErrors = 3 * Math.sqrt((2 * 0.25) / draws);

const thompson = makeSnippet<Arms>({
	id: 'thompson-sampling',
	functions: ['thompsonSampling'],
	title: 'How often Thompson sampling would choose each arm next',
	example,
	numbers: (input) =>
		sharesOf(thompsonSampling({ arms: input.pulls.length }), input, createRng('thompson')),
	python: (input) => `${pythonArms(input)}

rates = rng.beta(1 + successes, 1 + pulls - successes, size=(${draws}, len(pulls)))
chosen = rates.argmax(axis=1)
${pythonShares}`,
	r: (input) => `${rArms(input)}

rates <- mapply(function(s, n) rbeta(${draws}, 1 + s, 1 + n - s), successes, pulls)
chosen <- max.col(rates)
${rShares}`,
	tolerance: threeErrors,
	random: true
});

const greedy = makeSnippet<Arms & { epsilon: number }>({
	id: 'epsilon-greedy',
	functions: ['epsilonGreedy'],
	title: 'How often epsilon-greedy would choose each arm next',
	example: { ...example, epsilon: 0.3 },
	numbers: (input) => {
		const bandit = epsilonGreedy({ arms: input.pulls.length, epsilon: input.epsilon });
		return sharesOf(bandit, input, createRng('epsilon'));
	},
	python: (input) => `${pythonArms(input)}

best = np.argmax(successes / pulls)
explores = rng.random(${draws}) < ${exactNumber(input.epsilon)}
chosen = np.where(explores, rng.integers(len(pulls), size=${draws}), best)
${pythonShares}`,
	r: (input) => `${rArms(input)}

best <- which.max(successes / pulls)
explores <- runif(${draws}) < ${exactNumber(input.epsilon)}
chosen <- ifelse(explores, sample(length(pulls), ${draws}, replace = TRUE), best)
${rShares}`,
	tolerance: threeErrors,
	random: true
});

type Payouts = { payouts: readonly (readonly number[])[]; steps: number };

const confidence = makeSnippet<Payouts>({
	id: 'ucb1',
	functions: ['ucb1'],
	title: 'UCB1 on arms whose payouts are known in advance',
	example: {
		payouts: [
			[0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0],
			[1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1],
			[0, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0]
		],
		steps: 18
	},
	numbers: ({ payouts, steps }) => {
		const bandit = ucb1({ arms: payouts.length });
		for (let step = 0; step < steps; step++) {
			const arm = bandit.choose(undefined);
			bandit.update(arm, payouts[arm]?.[bandit.state.pulls[arm] ?? 0] ?? 0);
		}
		return namedValues('pulls', bandit.state.pulls);
	},
	python: ({
		payouts,
		steps
	}) => `# payouts[arm][k] is what the arm pays when it is tried for the k-th time.
payouts = np.array([
${payouts.map((row) => `    [${row.map(exactNumber).join(', ')}],`).join('\n')}
])
pulls = np.zeros(len(payouts), dtype=int)
rewards = np.zeros(len(payouts))
for step in range(${steps}):
    if step < len(payouts):
        arm = step
    else:
        arm = np.argmax(rewards / pulls + np.sqrt(2 * np.log(step) / pulls))
    rewards[arm] += payouts[arm, pulls[arm]]
    pulls[arm] += 1
for i in range(len(pulls)):
    report(f"pulls_{i + 1}", pulls[i])`,
	r: ({
		payouts,
		steps
	}) => `# payouts[arm, k] is what the arm pays when it is tried for the k-th time.
payouts <- rbind(
${payouts.map((row) => `  c(${row.map(exactNumber).join(', ')})`).join(',\n')}
)
pulls <- rewards <- numeric(nrow(payouts))
for (step in seq_len(${steps})) {
  bound <- rewards / pulls + sqrt(2 * log(step - 1) / pulls)
  arm <- if (step <= nrow(payouts)) step else which.max(bound)
  pulls[arm] <- pulls[arm] + 1
  rewards[arm] <- rewards[arm] + payouts[arm, pulls[arm]]
}
report(paste0("pulls_", seq_along(pulls)), pulls)`
});

const regret = makeSnippet<{ rates: readonly number[]; pulls: readonly number[] }>({
	id: 'bandit-regret',
	functions: ['pseudoRegret', 'laiRobbinsConstant'],
	title: 'Regret of a bandit and the least that any has in the long run',
	example: { rates: [0.04, 0.05, 0.07], pulls: [150, 220, 630] },
	numbers: ({ rates, pulls }) => ({
		pseudo_regret: pseudoRegret(rates, pulls),
		lai_robbins: laiRobbinsConstant(rates)
	}),
	python: ({ rates, pulls }) => `rates = ${pythonValues(rates)}
pulls = ${pythonValues(pulls)}

gaps = rates.max() - rates
worse = gaps > 0
best = rates.max()
divergence = special.rel_entr(rates, best) + special.rel_entr(1 - rates, 1 - best)
report("pseudo_regret", np.sum(gaps * pulls))
# In the long run no bandit has less regret than this times the logarithm of the steps.
report("lai_robbins", np.sum(gaps[worse] / divergence[worse]))`,
	r: ({ rates, pulls }) => `rates <- ${rValues(rates)}
pulls <- ${rValues(pulls)}

best <- max(rates)
worse <- rates[rates < best]
divergence <- worse * log(worse / best) + (1 - worse) * log((1 - worse) / (1 - best))
report("pseudo_regret", sum((best - rates) * pulls))
# In the long run no bandit has less regret than this times the logarithm of the steps.
report("lai_robbins", sum((best - worse) / divergence))`
});

/** Snippets for bandits. */
export const banditSnippets = [thompson, greedy, confidence, regret];

import type { ArmsPolicy, ArmsWorld } from '../../simulation/experiment/index.ts';
import { pythonScript } from '../functions/python-script.ts';
import { pythonValues } from '../functions/python-values.ts';
import { exactNumber } from '../text/exact-number.ts';
import { changeRemarks, policyRemarks, scriptRuns, type ShownBandit } from './bandit-facts.ts';

const turned: Readonly<Record<ArmsWorld['change'], string>> = {
	none: '0.0',
	swap: '1.0 if step >= steps / 2 else 0.0',
	slide: 'step / (steps - 1)'
};

function scores(policy: ArmsPolicy): string {
	if (policy.kind === 'ucb1') {
		return 'paid / tries + np.sqrt(2 * np.log(plays) / tries)';
	}
	if (policy.kind === 'epsilon') return 'paid / tries';
	const [a, b] = policy.kind === 'thompson' ? policy.prior : [1, 1];
	return `rng.beta(${exactNumber(a)} + paid, ${exactNumber(b)} + pulls - paid)`;
}

/** How the arm of every run is chosen once answers are in. */
function choice(policy: ArmsPolicy): string {
	if (policy.kind === 'split') return '';
	const explores = `
        explores = (rng.random(runs) < ${policy.kind === 'epsilon' ? exactNumber(policy.epsilon) : 0}) & (plays >= arms)
        arm = np.where(explores, rng.integers(arms, size=runs), arm)`;
	return `
    if step >= lag:
        old, answer = chosen[step - lag], yes[step - lag]
        pulls[every, old] += 1
        paid[every, old] += answer
        plays = step - lag + 1
        tries = np.maximum(1, pulls)
        score = np.where(pulls == 0, np.inf, ${scores(policy)})
        arm = score.argmax(axis=1)${policy.kind === 'epsilon' ? explores : ''}`;
}

/** Many runs of a policy at once as a Python script, which prints the figures of the page. */
export function banditPython({ world, policy }: ShownBandit): string {
	const { rates, steps, change, delay } = world;
	const body = `# ${policyRemarks[policy.kind]}
# ${changeRemarks[change]}
start = ${pythonValues(rates)}
arms, steps, runs = len(start), ${steps}, ${scriptRuns}
lag = ${Math.max(1, delay)}  # an answer is known so many users later
rng = np.random.default_rng(1)
every = np.arange(runs)
pulls, paid = np.zeros((runs, arms)), np.zeros((runs, arms))
chosen = np.zeros((steps, runs), dtype=np.int8)
yes = np.zeros((steps, runs), dtype=np.int8)
lost = np.zeros(runs)
truth = np.zeros(arms)
for step in range(steps):
    share = ${turned[change]}
    rates = (1 - share) * start + share * start[::-1]
    truth += rates / steps
    arm = np.full(runs, step % arms)${choice(policy)}
    chosen[step] = arm
    yes[step] = rng.random(runs) < rates[arm]
    lost += rates.max() - rates[arm]
report("lost", lost.mean())
report("lost_error", lost.std(ddof=1) / np.sqrt(runs))
z = stats.norm.ppf(0.975)
for k in range(arms):
    n = (chosen == k).sum(axis=0)
    met = n > 0
    n = n[met]
    p = (yes * (chosen == k)).sum(axis=0)[met] / n
    middle = (p + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z / (1 + z**2 / n) * np.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
    report(f"off_{k + 1}", p.mean() - truth[k])
    report(f"off_error_{k + 1}", p.std(ddof=1) / np.sqrt(len(p)))
    report(f"holds_{k + 1}", np.mean(np.abs(truth[k] - middle) <= half))
    report(f"users_{k + 1}", n.sum() / (runs * steps))`;
	return pythonScript('A bandit, many runs at once: what it loses and what it reports', body);
}

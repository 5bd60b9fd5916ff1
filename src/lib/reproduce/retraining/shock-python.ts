import { pythonOptions } from '../functions/experiments/named-options.ts';
import { pythonScript } from '../functions/python-script.ts';
import { shockFacts, shockRemarks, type ShownShock } from './shock-facts.ts';

/** The shock as a Python script that draws its own worlds and learns from them. */
export function shockPython(shown: ShownShock): string {
	const facts = shockFacts(shown);
	const weight =
		'half_life' in facts
			? '0.5 ** ((end - 1 - day[part]) / half_life)'
			: 'np.ones(part.stop - part.start)';
	const body = [
		...shockRemarks.map((remark) => `# ${remark}`),
		pythonOptions(facts),
		code.replace('WEIGHT', weight)
	];
	return pythonScript('A shock, and one training on each day after it', body.join('\n'));
}

const code = `rng = np.random.default_rng(1)
before = 150  # days until the shock
days = before + watched
day = np.repeat(np.arange(days), rows)


def draw():
    """Where yes lies from the middle on each day, and the rows: two inputs and 1, yes or no."""
    size = rng.choice([-1, 1]) * turn * (1 + variety * rng.uniform(-1, 1))
    turned = np.zeros(days)
    turned[before : before + lasts if lasts > 0 else days] = np.radians(size)
    toward = separation / 2 * np.column_stack([np.cos(turned), np.sin(turned)])
    yes = rng.random(len(day)) < yes_share
    inputs = rng.standard_normal((len(day), 2)) + np.where(yes, 1, -1)[:, None] * toward[day]
    return toward, np.column_stack([inputs, np.ones(len(day))]), yes


def fit(x, yes, end, line):
    """Logistic regression with scikit-learn's usual penalty on the window before a day: Newton."""
    end = max(1, end)
    part = slice(max(0, end - window) * rows, end * rows)
    x, yes, weight = x[part], yes[part], WEIGHT
    keep = np.array([1.0, 1.0, 0.0])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ line))
        slope = x.T @ (weight * (p - yes)) + keep * line
        bend = (x * (weight * p * (1 - p))[:, None]).T @ x + np.diag(keep)
        step = np.linalg.solve(bend, slope)
        line = line - step
        if abs(step).max() < 1e-8:
            break
    return line


def accuracy(line, toward):
    """In the long run, on each day: the score is normal in both classes."""
    length = np.hypot(line[0], line[1])
    away, lean = toward @ line[:2] / length, line[2] / length
    return yes_share * stats.norm.cdf(away + lean) + (1 - yes_share) * stats.norm.cdf(away - lean)


saved, gain = np.zeros((worlds, watched)), np.zeros((worlds, watched))
for k in range(worlds):
    toward, x, yes = draw()
    after = toward[before:]
    old = fit(x, yes, before - 30, np.zeros(3))
    served, line = accuracy(old, after), old
    for d in range(watched):
        line = fit(x, yes, before + d + 1 - delay, line)
        won = accuracy(line, after) - served
        saved[k, d] = answers * wrong * won[d + 1 :].sum() - training
        gain[k, d] = won[-1]

means = saved.mean(axis=0)
best = means.argmax()
report("saved", means[trained])
report("points_won", 100 * gain[:, trained].mean())
report("worse_in", (gain[:, trained] < 0).mean())
report("best_day", best)
report("saved_on_best_day", means[best])
report("first_week_dearer_by", means[best] - means[:7].mean())`;

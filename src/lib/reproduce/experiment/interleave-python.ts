import type { MixMethod, RankerWorld } from '../../simulation/experiment/index.ts';
import { pythonScript } from '../functions/python-script.ts';
import { exactNumber } from '../text/exact-number.ts';

/** Two rankers, their users, and how the lists are mixed. */
export type ShownInterleave = { readonly world: RankerWorld; readonly method: MixMethod };

const teamDraft = `def mix(a, b):
    # As captains pick teams: a coin a round says who picks first.
    taken = np.zeros(a.shape, dtype=bool)
    lists, teams = [], []
    while len(lists) < shown:
        first_is_a = rng.random(rows) < 0.5
        for turn in (True, False):
            is_a = first_is_a == turn
            score = np.where(is_a[:, None], a, b)
            score[taken] = -np.inf
            pick = score.argmax(axis=1)
            taken[every, pick] = True
            lists.append(pick)
            teams.append(is_a)
    return np.stack(lists, 1)[:, :shown], np.stack(teams, 1)[:, :shown]


def credit(clicked, listed, teams, a, b):
    return (clicked & ~teams).sum(1) - (clicked & teams).sum(1)`;

const balanced = `def places(score):
    return (-score).argsort(axis=1).argsort(axis=1)


def mix(a, b):
    # A coin says who begins, then both lists are merged, the top of each always in.
    first_is_a = (rng.random(rows) < 0.5)[:, None]
    turn = np.minimum(2 * places(a) + ~first_is_a, 2 * places(b) + first_is_a)
    return turn.argsort(axis=1)[:, :shown], None


def credit(clicked, listed, teams, a, b):
    # How deep each ranking has to be read to find the lowest click, and what lies above.
    at_a = np.take_along_axis(places(a), listed, 1)
    at_b = np.take_along_axis(places(b), listed, 1)
    last = shown - 1 - clicked[:, ::-1].argmax(axis=1)
    depth = np.minimum(at_a[every, last], at_b[every, last])[:, None]
    return (clicked & (at_b <= depth)).sum(1) - (clicked & (at_a <= depth)).sum(1)`;

const sessions = `def rank(is_relevant, noise):
    return is_relevant + noise * rng.normal(size=is_relevant.shape)


def clicks_on(listed, is_relevant, eager):
    # The first result is always looked at, each next one with chance stay.
    looked = np.cumprod(rng.random(listed.shape) < stay, axis=1).astype(bool)
    looked = np.column_stack([np.ones(rows, dtype=bool), looked[:, : shown - 1]])
    fits = np.take_along_axis(is_relevant, listed, 1)
    chance = eager[:, None] * np.where(fits, click_relevant, click_other)
    return looked & (rng.random(listed.shape) < chance)


def users(see):
    # One half of the users clicks so much more often, the other so much less.
    eager = np.where(rng.random(rows) < 0.5, 1 - spread, 1 + spread)
    total = np.zeros(rows)
    for _ in range(queries):
        total += see(rng.random((rows, documents)) < relevant, eager)
    return total


def sees_one(noise):
    def see(is_relevant, eager):
        listed = (-rank(is_relevant, noise)).argsort(axis=1)[:, :shown]
        return clicks_on(listed, is_relevant, eager).sum(1)

    return see


def sees_both(is_relevant, eager):
    a, b = rank(is_relevant, noise_a), rank(is_relevant, noise_b)
    listed, teams = mix(a, b)
    clicked = clicks_on(listed, is_relevant, eager)
    return np.where(clicked.any(1), credit(clicked, listed, teams, a, b), 0)


def report_score(name, score):
    report(f"{name}_per_user", score)
    report(f"{name}_users_for_80", ((stats.norm.ppf(0.975) + stats.norm.ppf(0.8)) / score) ** 2)


side_a = np.concatenate([users(sees_one(noise_a)) for _ in range(5)])
side_b = np.concatenate([users(sees_one(noise_b)) for _ in range(5)])
mixed = np.concatenate([users(sees_both) for _ in range(10)])
report("clicks_a", side_a.mean())
report("clicks_b", side_b.mean())
spread_of_both = (2 * (side_a.var(ddof=1) + side_b.var(ddof=1))) ** 0.5
report_score("split", (side_b.mean() - side_a.mean()) / spread_of_both)
for_b, for_a = (mixed > 0).sum(), (mixed < 0).sum()
report("prefer_b", for_b / (for_a + for_b))
report_score("mixed", (for_b - for_a) / ((for_a + for_b) * len(mixed)) ** 0.5)`;

/** An A/B test and mixed lists in one world as a Python script, which prints the figures of the page. */
export function interleavePython({ world, method }: ShownInterleave): string {
	const numbers = Object.entries({
		...{ documents: world.documents, shown: world.shown, queries: world.queries },
		...{ relevant: world.relevant, click_relevant: world.clickRelevant },
		...{ click_other: world.clickOther, stay: world.stay, spread: world.spread },
		...{ noise_a: world.noiseA, noise_b: world.noiseB }
	}).map(([name, value]) => `${name} = ${exactNumber(value)}`);
	const body = `${numbers.join('\n')}
rng = np.random.default_rng(1)
rows = 20_000  # users at a time; each asks all its queries
every = np.arange(rows)


${method === 'balanced' ? balanced : teamDraft}


${sessions}`;
	return pythonScript('Two rankers: an A/B test beside mixed lists', body);
}

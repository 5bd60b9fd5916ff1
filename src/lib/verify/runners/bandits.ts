import {
	epsilonGreedy,
	laiRobbinsConstant,
	pseudoRegret,
	ucb1,
	type Bandit
} from '../../stats/index.ts';
import { mulberry32 } from '../resolve.ts';
import { runner, type Runners } from '../runner.ts';

type Run = { probs: number[]; horizon: number; seed: number; epsilon: number };
type Uniform = { uniform(): number };

/** Bandits on given rates: the j-th reward of an arm is the j-th number of the arm's own stream. */
export const bandits: Runners = {
	ucb1: runner({
		checks: ['ucb1', 'pseudoRegret'],
		run: (input: Run) => play(ucb1({ arms: input.probs.length }), input)
	}),
	epsilonGreedy: runner({
		checks: ['epsilonGreedy', 'pseudoRegret'],
		run: (input: Run) =>
			play(epsilonGreedy({ arms: input.probs.length, epsilon: input.epsilon }), input)
	}),
	laiRobbins: runner({
		checks: ['laiRobbinsConstant'],
		run: ({ probs }: { probs: number[] }) => ({ constant: laiRobbinsConstant(probs) })
	})
};

function play(bandit: Bandit<Uniform>, { probs, horizon, seed }: Run) {
	const rng = { uniform: mulberry32(seed) };
	const streams = probs.map((_, arm) => mulberry32(seed + 1 + arm));
	const chosen = Array.from({ length: horizon }, () => {
		const arm = bandit.choose(rng);
		const draw = streams[arm] as () => number;
		bandit.update(arm, draw() < (probs[arm] as number) ? 1 : 0);
		return arm;
	});
	const { pulls, rewards } = bandit.state;
	return {
		pulls,
		rewards,
		first20: chosen.slice(0, 20),
		last10: chosen.slice(-10),
		pseudoRegret: pseudoRegret(probs, pulls)
	};
}

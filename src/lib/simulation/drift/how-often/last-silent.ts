import { ln } from '../../../random/index.ts';

type Search = {
	/** The p-value after so many steps; it never rises. */
	readonly pValue: (steps: number) => number;
	/** About where it passes a chance. */
	readonly guess: (chance: number) => number;
	/** No statistic has more steps. */
	readonly most: number;
};

/**
 * The largest whole number of steps at which p has not yet fallen below each chance, with as few
 * p-values as that takes: an exact one costs milliseconds.
 *
 * @param chances descending
 */
export function lastSilent(chances: readonly number[], search: Search): number[] {
	const known = new Map<number, number>();
	const pAt = (steps: number) => {
		const p = known.get(steps) ?? search.pValue(steps);
		known.set(steps, p);
		return p;
	};
	let drift = 1;
	let least = 0;
	return chances.map((chance) => {
		const guess = search.guess(chance);
		const bracket = bracketOf(Math.round(drift * guess), { least, most: search.most }, (steps) =>
			pAt(steps) < chance ? 'loud' : 'silent'
		);
		least = narrow(bracket, chance, pAt);
		// Theory misses the next chance by about as much as this one.
		drift = guess > 0 ? least / guess : 1;
		return least;
	});
}

type Bracket = { silent: number; loud: number };

/** Steps that are silent and steps that ring, on either side of a guess. */
function bracketOf(
	guess: number,
	{ least, most }: { least: number; most: number },
	say: (steps: number) => 'loud' | 'silent'
): Bracket {
	let reach = Math.max(1, Math.round(guess / 400));
	const start = Math.min(most, Math.max(least + 1, guess));
	if (say(start) === 'loud') {
		let [silent, loud] = [start - reach, start];
		while (silent > least && say(silent) === 'loud') {
			[loud, silent, reach] = [silent, silent - 2 * reach, 2 * reach];
		}
		return { silent: Math.max(least, silent), loud };
	}
	let [silent, loud] = [start, start + reach];
	while (loud <= most && say(loud) === 'silent') {
		[silent, loud, reach] = [loud, loud + 2 * reach, 2 * reach];
	}
	return { silent, loud: Math.min(most + 1, loud) };
}

/** Closes a bracket: by the straight line through ln p, and by halving every other time. */
function narrow({ silent, loud }: Bracket, chance: number, pAt: (steps: number) => number): number {
	for (let turn = 0; loud - silent > 1; turn++) {
		const [before, after] = [ln(pAt(silent)), ln(Math.max(1e-300, pAt(loud)))];
		const part = turn % 2 === 1 || before <= after ? 0.5 : (before - ln(chance)) / (before - after);
		const place = silent + Math.round(part * (loud - silent));
		const middle = Math.min(loud - 1, Math.max(silent + 1, place));
		if (pAt(middle) < chance) loud = middle;
		else silent = middle;
	}
	return silent;
}

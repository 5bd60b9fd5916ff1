import { levelsBelow, type WatchRule } from './watch-rule.ts';
import type { AlarmCounts } from './alarm-counts.ts';
import { createRuns, type RunOptions } from './create-runs.ts';

/** What to count: rules at effects, over days `first` to `first + count - 1`. */
export type AlarmQuestion = RunOptions & {
	readonly effects: readonly number[];
	readonly runs: { readonly first: number; readonly count: number };
};

/**
 * How often rules ring: the false-alarm rate at effect 0 and power beyond it, by Monte Carlo.
 *
 *     const rules = [plainRule('psi > 0.2', (pair) => psi(pair.referenceCounts, pair.currentCounts).psi > 0.2)];
 *     const counts = runToEnd(countAlarms({ windows, axis: effectAxis(windows), rows, seed: 1, bins: 10,
 *       floor: 1e-4, effects: [0], runs: { first: 0, count: 2000 } }, rules));
 *     alarmRate(counts, { effect: 0, rule: 0, level: 0 });  // { rate, low, high, alarms, runs }
 *
 * A rule sees a `DriftPair`: sorted rows, counts over the reference's bins, and `rows` in random order.
 *
 * @returns a generator that yields the share done after every effect of a day
 */
export function* countAlarms(
	question: AlarmQuestion,
	rules: readonly WatchRule[]
): Generator<number, AlarmCounts, void> {
	const { effects, runs } = question;
	const starts = startsOf(rules);
	const width = starts.at(-1) ?? 0;
	const counts = new Uint32Array(effects.length * width);
	const dayOf = createRuns(question);
	for (let run = 0; run < runs.count; run++) {
		const day = dayOf(runs.first + run);
		for (const [place, effect] of effects.entries()) {
			const pair = day(effect);
			for (const [index, rule] of rules.entries()) {
				const start = place * width + (starts[index] ?? 0);
				counts[start + levelsBelow(rule.levels, rule.score(pair))]! += 1;
			}
			yield (run + (place + 1) / effects.length) / runs.count;
		}
	}
	const shapes = rules.map(({ id, levels }) => ({ id, levels: levels.length }));
	return { runs: runs.count, rules: shapes, counts };
}

/** Where each rule's counts begin within an effect's; the last number is how many there are. */
function startsOf(rules: readonly { readonly levels: ArrayLike<number> }[]): number[] {
	const starts = [0];
	for (const { levels } of rules) starts.push((starts.at(-1) ?? 0) + levels.length + 1);
	return starts;
}

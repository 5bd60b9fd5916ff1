import type { Bill, Plan, ReleaseSummary, StrategyId } from '$lib/simulation/rollout';
import { endWords } from '../one/bill-rows.ts';
import { clockWords, durationWords } from '../one/clock.ts';
import { shareWords } from '../one/rate-words.ts';
import { releaseOf, type OneState } from '../one/state.ts';
import { stepsText } from '../one/steps-text.ts';
import { strategyCards } from '../one/strategies.ts';
import { counted, measureOf } from './measure.ts';

/** From a minute on: the shares of live answers by the new model, and of requests copied to it. */
export type ShareStep = {
	readonly minute: number;
	readonly fresh: number;
	readonly mirrored: number;
};

/** One plan on the day in sight. */
export type PlanRow = {
	readonly id: StrategyId;
	readonly name: string;
	/** What it does with its steps and holds. */
	readonly does: string;
	readonly plan: Plan;
	/** The plan that the state holds; the others do what is usual. */
	readonly isOwn: boolean;
	readonly bill: Bill;
	readonly steps: readonly ShareStep[];
	readonly end: ReleaseSummary['end'];
	/** The mark on the strip, in words: `back 09:30`. */
	readonly endText: string;
	/** When it ended, or the last minute. */
	readonly endsAt: number;
	readonly faultAt: number | undefined;
	readonly value: number;
	readonly isBest: boolean;
	readonly verdict: ReturnType<typeof endWords>;
};

/** A day as the page shows it. */
export type ComparedDay = {
	readonly state: OneState;
	readonly minutes: number;
	readonly requests: number;
	readonly rows: readonly PlanRow[];
};

/** The name of a strategy without its usual steps and what follows them. */
export const nameOf = (id: StrategyId): string =>
	strategyCards[id].label.replace(/,? (\d|then ).*$/, '');

/** Everything that is drawn and said of one day. */
export function comparedDay(state: OneState, summaries: readonly ReleaseSummary[]): ComparedDay {
	const { world } = releaseOf(state);
	const minutes = 60 * world.hours;
	const measure = measureOf(state.defect);
	const values = summaries.map(({ bill }) => counted(measure, bill));
	const least = Math.min(...values);
	const clock = (minute: number) => clockWords(state.startHour, minute, world.hours > 24);
	const toMinutes = (tick: number) => (tick * world.tickSeconds) / 60;
	const rows = summaries.map((summary, i): PlanRow => {
		const { plan, bill, end, leftAt, promotedAt, faultAt } = summary;
		const steps = stepsOf(summary, minutes);
		const at = end === 'rolled back' ? leftAt : end === 'promoted' ? promotedAt : undefined;
		const endsAt = at === undefined ? minutes : toMinutes(at);
		const last = steps.at(-1)?.fresh ?? 0;
		const words = { 'rolled back': 'back', promoted: 'promoted', 'still running': 'still' }[end];
		return {
			...{ id: plan.strategy, name: nameOf(plan.strategy), does: planWords(plan), plan },
			...{ isOwn: plan.strategy === state.strategy, bill, steps, end, endsAt },
			endText: `${words} ${at === undefined ? `at ${shareWords(last)}` : clock(endsAt)}`,
			faultAt: faultAt === undefined ? undefined : toMinutes(faultAt),
			value: values[i] ?? NaN,
			isBest: values[i] === least,
			verdict: endWords({ bill })
		};
	});
	return { state, minutes, requests: summaries[0]?.requests ?? 0, rows };
}

/** The curve without what repeats. */
function stepsOf({ shares, mirrored }: ReleaseSummary, minutes: number): ShareStep[] {
	const steps: ShareStep[] = [];
	shares.forEach((fresh, point) => {
		const copied = mirrored[point] ?? 0;
		const last = steps.at(-1);
		const isSame =
			last && Math.abs(last.fresh - fresh) < 1e-9 && Math.abs(last.mirrored - copied) < 0.02;
		if (isSame) return;
		steps.push({ minute: (point * minutes) / shares.length, fresh, mirrored: copied });
	});
	return steps;
}

function planWords({ strategy, steps, holdMinutes }: Plan): string {
	const shares = `${stepsText(steps)} %`;
	const hold = durationWords(holdMinutes);
	const words: Partial<Record<StrategyId, string>> = {
		'all-at-once': `100 %, settled after ${hold}`,
		'blue-green': `100 %, the old one warm for ${hold}`,
		shadow: `copies for ${hold}, then ${shares}`,
		ab: `${shares} for ${hold}, then one test`,
		bandit: `${shares} first, anew every ${hold}`,
		interleaving: `mixed for ${shares}, ${hold}`
	};
	return words[strategy] ?? `${shares}, ${steps.length > 1 ? 'each ' : ''}${hold}`;
}

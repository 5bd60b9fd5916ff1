import { prepareGround, type Ground } from '../learner/ground.ts';
import { partOf } from '../part-of.ts';
import { windowSpan } from '../learner/window-span.ts';
import { refuseBroken } from '../run/check-lab.ts';
import type { LabSettings } from '../run/types.ts';
import { entryOf } from '../world/history-days.ts';
import type { Line } from '../world/line.ts';
import { trueAccuracy } from '../world/true-accuracy.ts';
import type { LabWorld, MovePart } from '../world/types.ts';
import { meanInterval, type MeanInterval } from './mean-interval.ts';

/** One shock, and one training so many days after it. */
export interface ShockQuestion {
	/** The learner and the prices; of the world its seed, rows, separation and share of yes. */
	readonly settings: LabSettings;
	readonly part: MovePart;
	/** As of a move. */
	readonly size: number;
	/** Days until it is over; for ever if not said. */
	readonly lasts?: number;
	/** Days that are watched from the shock on, the shock's own among them. */
	readonly watchedDays: number;
	readonly first: number;
	readonly worlds: number;
}

/** What came of it; lists by world and day hold entry `world * watchedDays + k`. */
export interface ShockBlock {
	readonly first: number;
	readonly worlds: number;
	readonly watchedDays: number;
	/** True accuracy on the last watched day of the model trained in the evening of day k after the shock. */
	readonly accuracy: Float64Array;
	/** Money of all watched days, beyond that of never training, if one trains once: then. */
	readonly money: Float64Array;
	/** True accuracy on the last watched day of the model that was there before, by world. */
	readonly before: Float64Array;
	/** Share of the window's days that lie after the shock, by day k. */
	readonly fresh: Float64Array;
}

/** The served day of the shock: any will do, as the world is still before and after. */
const shockDay = 30;

/**
 * Trains once after a shock, on each day in turn: what the mixed window teaches, and what it costs to
 * have trained too early or too late. Failures and bad batches are left out.
 *
 * @returns a generator that yields the share done
 * @throws RangeError with a sentence if the settings or the shock cannot be run
 */
export function* shockBlock(question: ShockQuestion): Generator<number, ShockBlock, void> {
	const { settings, watchedDays, first, worlds } = question;
	const learner = { ...settings.learner, failRisk: 0, badRisk: 0 };
	if (!(Number.isInteger(watchedDays) && watchedDays >= 1)) {
		throw new RangeError('A shock is watched for at least one whole day.');
	}
	refuseBroken({ ...settings, world: worldAfter(question, 0) });
	const block: ShockBlock = {
		first,
		worlds,
		watchedDays,
		accuracy: new Float64Array(worlds * watchedDays),
		money: new Float64Array(worlds * watchedDays),
		before: new Float64Array(worlds),
		fresh: Float64Array.from({ length: watchedDays }, (_, k) => freshShare(learner, k))
	};
	for (let k = 0; k < worlds; k++) {
		const ground = yield* partOf(
			prepareGround(worldAfter(question, first + k), learner),
			k,
			worlds
		);
		addWorld(block, k, ground, settings);
	}
	return block;
}

function worldAfter(question: ShockQuestion, k: number): LabWorld {
	const { settings, part, size, lasts = Infinity, watchedDays } = question;
	const { world } = settings;
	return {
		...world,
		seed: `${String(world.seed)}/shock ${k}`,
		days: shockDay + watchedDays,
		moves: [{ shape: 'shock', part, size, day: shockDay, lasts }]
	};
}

function freshShare({ window, labelDelay }: LabSettings['learner'], k: number): number {
	const { from, to } = windowSpan(window, entryOf(shockDay) + k + 1 - labelDelay);
	return Math.max(0, to - Math.max(from, entryOf(shockDay))) / (to - from);
}

function addWorld(block: ShockBlock, k: number, ground: Ground, { prices }: LabSettings): void {
	const { course, world, candidates } = ground;
	const { watchedDays } = block;
	const perShare = prices.answersPerDay * prices.wrong;
	const accuracies = ({ line }: { line: Line }) =>
		Float64Array.from({ length: watchedDays }, (_, day) =>
			trueAccuracy(course, world.separation / 2, line, entryOf(shockDay) + day)
		);
	const old = accuracies(candidates.first);
	const last = watchedDays - 1;
	block.before[k] = old[last] as number;
	for (let trained = 0; trained < watchedDays; trained++) {
		const share = accuracies(candidates.byDay[shockDay + trained] as { line: Line });
		let gained = 0;
		for (let day = trained + 1; day <= last; day++) {
			gained += (share[day] as number) - (old[day] as number);
		}
		block.accuracy[k * watchedDays + trained] = share[last] as number;
		block.money[k * watchedDays + trained] = prices.training - perShare * gained;
	}
}

/** Day by day after the shock, over all worlds. */
export interface ShockSummary {
	/** Accuracy gained on the old model on the last watched day, as a share of 1. */
	readonly gain: readonly MeanInterval[];
	/** Share of worlds in which the new model is worse than the old one. */
	readonly worse: readonly number[];
	/** Money against never training; below 0 is saved. */
	readonly money: readonly MeanInterval[];
	/** The day after the shock on which one training costs least, on average. */
	readonly bestDay: number;
	/** How much more than on that day a training costs that comes in the first week, averaged over its days. */
	readonly firstWeek: MeanInterval;
	readonly fresh: Float64Array;
}

/** Puts the worlds of several Workers together and reads them. */
export function shockSummary(blocks: readonly ShockBlock[]): ShockSummary {
	const [start] = blocks;
	if (!start) throw new RangeError('shockSummary needs at least one block');
	const days = Array.from({ length: start.watchedDays }, (_, day) => day);
	const column = (of: (block: ShockBlock, world: number) => number) =>
		Float64Array.from(
			blocks.flatMap((block) => Array.from({ length: block.worlds }, (_, k) => of(block, k)))
		);
	const at = (list: 'accuracy' | 'money', day: number) =>
		column((block, k) => block[list][k * block.watchedDays + day] as number);
	const old = column((block, k) => block.before[k] as number);
	const gains = days.map((day) => {
		return at('accuracy', day).map((share, world) => share - (old[world] as number));
	});
	const money = days.map((day) => at('money', day));
	const means = money.map(meanInterval);
	const bestDay = means.reduce(
		(best, { mean }, day) => (mean < (means[best]?.mean ?? Infinity) ? day : best),
		0
	);
	const week = money.slice(0, 7);
	const extra = (money[bestDay] as Float64Array).map((least, world) => {
		return week.reduce((sum, list) => sum + (list[world] as number), 0) / week.length - least;
	});
	return {
		gain: gains.map(meanInterval),
		worse: gains.map((list) => list.filter((gain) => gain < 0).length / list.length),
		money: means,
		bestDay,
		firstWeek: meanInterval(extra),
		fresh: start.fresh
	};
}

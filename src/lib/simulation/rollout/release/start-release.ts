import { createRng } from '../../../random/index.ts';
import {
	createExpectedRates,
	createTraffic,
	createUsersTouched,
	hasEffect,
	type ExpectedRates,
	type Split,
	type TickCounts,
	type TrafficSource,
	type UsersTouched,
	type World
} from '../../traffic/index.ts';
import { createAccount, type Account } from './account.ts';
import { Course } from './course.ts';
import { isWorse } from './is-sound.ts';
import { createLatencyWindows, type LatencyWindows } from './latency-windows.ts';
import { armSum, createRecording, type Recording } from './recording.ts';
import type { Routing } from './strategies/strategy.ts';
import { createTally, FRESH, OLD, type Tally } from './tally.ts';
import type { Order, Release, ReleaseEvent, ReleaseRun } from './types.ts';
import { createVotes, type Votes } from './votes.ts';

export interface ReleaseOptions {
	/** Whether latencies are drawn: most of the work. Without, they are NaN. True if not said. */
	readonly latency?: boolean;
}

/** Starts a release; the same release runs the same way, however it is cut into pieces. */
export function startRelease(release: Release, options: ReleaseOptions = {}): ReleaseSession {
	return new ReleaseSession(release, options);
}

/** A release that runs as far as it is asked to, so that an order changes only what comes after it. */
export class ReleaseSession {
	/** Ticks of the whole release. */
	readonly ticks: number;
	/** Ticks that have passed. */
	tick = 0;
	readonly #release: Release;
	readonly #traffic: TrafficSource;
	readonly #counts: TickCounts;
	readonly #expectedAt: ReturnType<typeof createExpectedRates>;
	readonly #recording: Recording;
	readonly #account: Account;
	readonly #users: UsersTouched;
	readonly #tally: Tally;
	readonly #latencies: LatencyWindows;
	readonly #votes: Votes;
	readonly #events: ReleaseEvent[] = [];
	readonly #course: Course;
	readonly #orders: Order[];
	#obeyed = 0;
	#faultAt: number | undefined;

	constructor(release: Release, { latency = true }: ReleaseOptions) {
		const { world, guards, orders = [] } = release;
		this.#release = release;
		this.#traffic = createTraffic(world, { latency });
		this.ticks = this.#traffic.ticks;
		this.#counts = this.#traffic.counts();
		this.#expectedAt = createExpectedRates(world);
		this.#recording = createRecording(world, this.ticks);
		this.#account = createAccount(world);
		this.#users = createUsersTouched(world.users, world.seed);
		this.#tally = createTally(this.ticks);
		this.#latencies = createLatencyWindows(guards, createRng(world.seed).fork('latency windows'));
		this.#votes = createVotes(createRng(world.seed).fork('votes'));
		this.#orders = [...orders].sort((a, b) => a.tick - b.tick);
		this.#course = new Course(release, {
			tally: this.#tally,
			votes: this.#votes,
			cellSeconds: world.tickSeconds,
			percentile: this.#latencies.percentile,
			happened: (event) => void this.#events.push(event)
		});
	}

	/** Runs on until so many ticks have passed. */
	advance(toTick: number): void {
		while (this.tick < Math.min(this.ticks, toTick)) this.#play();
	}

	/** The learner's order, honoured before the next tick. */
	order(does: Order['does']): void {
		this.#orders.splice(this.#obeyed, 0, { tick: this.tick, does });
	}

	/** What has happened so far. Its lists are the session's own; ticks to come are 0, latencies NaN. */
	run(): ReleaseRun {
		const { end, leftAt, restoredAt } = this.#course;
		const { lists } = this.#recording;
		const usersTouched = lists.usersTouched[this.tick - 1] ?? 0;
		return {
			release: { ...this.#release, orders: [...this.#orders] },
			ticks: this.ticks,
			...lists,
			events: [...this.#events],
			end,
			bill: this.#account.bill({ end, faultAt: this.#faultAt, leftAt, restoredAt, usersTouched })
		};
	}

	#play(): void {
		const { tick } = this;
		this.#obey();
		const routing = this.#course.before(tick);
		const split = this.#split(routing);
		this.#watchFault(split);
		this.#traffic.tick(tick, split, this.#counts);
		const expected = this.#expectedAt(tick, split);
		this.#recording.write(tick, split, this.#counts);
		this.#account.add(tick, this.#counts, expected);
		this.#meet(routing, expected);
		count(this.#tally, this.#counts, this.#release.world.segments.length);
		this.#latencies.add(this.#counts);
		this.tick++;
		this.#course.after(this.tick);
		this.#latencies.close(this.tick, (guard) => this.#course.windowCells(guard));
		if (this.tick === this.ticks) this.#course.finish(this.tick);
	}

	#obey(): void {
		for (;;) {
			const order = this.#orders[this.#obeyed];
			if (!order || order.tick > this.tick) return;
			this.#obeyed++;
			this.#course.obey(order.does, this.tick);
		}
	}

	#split({ fresh, baseline, mirrored }: Routing): Split {
		const { wasLive, leftAt, keepsWarm } = this.#course;
		return {
			shares: [1 - fresh - baseline, fresh, baseline],
			mirrored,
			...(keepsWarm && { ready: [1, 0, 0] as const }),
			ageMinutes: (this.tick * this.#release.world.tickSeconds) / 60,
			wentBack: wasLive && leftAt !== undefined
		};
	}

	/** Notes when something planted, or the new model being worse by itself, first meets somebody. */
	#watchFault(split: Split): void {
		if (this.#faultAt !== undefined) return;
		const { world } = this.#release;
		const worse = isWorse(world) && split.shares[FRESH] > 0;
		if (!worse && !hasEffect(world, this.tick, split)) return;
		this.#faultAt = this.tick;
		this.#events.push({ kind: 'fault begins', tick: this.tick });
	}

	/** Who met the new model, and what they voted if the answers were mixed. */
	#meet(routing: Routing, expected: ExpectedRates): void {
		const { fresh, met = fresh } = routing;
		const { segments } = this.#release.world;
		const own = armSum(this.#counts.requests, FRESH, segments.length);
		// A mixed answer is counted half for either model.
		const answers = met > fresh ? 2 * own : own;
		this.#recording.lists.usersTouched[this.tick] = this.#users.add(answers, met);
		if (met <= fresh) return;
		const mean = (arm: number) => weighted(segments, expected.conversion, arm * segments.length);
		this.#votes.draw(answers, mean(FRESH), mean(OLD));
	}
}

/** Adds a tick to what guards look at: of the new model, its dropped answers too. */
function count(tally: Tally, counts: TickCounts, size: number): void {
	const { requests, errors, conversions, mirrored } = counts;
	for (let arm = 0; arm < 3; arm++) {
		const copies = arm === FRESH ? mirrored.requests : 0;
		tally.add(arm, {
			requests: armSum(requests, arm, size) + copies,
			errors: armSum(errors, arm, size) + (arm === FRESH ? mirrored.errors : 0),
			conversions: armSum(conversions, arm, size),
			copies
		});
	}
	tally.close();
}

/** The mean over the traffic of a list by segment that starts at a place. */
function weighted(segments: World['segments'], list: Float64Array, start: number): number {
	return segments.reduce((sum, { share }, s) => sum + share * list[start + s]!, 0);
}

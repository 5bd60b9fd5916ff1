import { createRng, type Rng } from '../../../../random/index.ts';
import { createUsersTouched, LatencyCounts, type UsersTouched } from '../../../traffic/index.ts';
import { Course } from '../course.ts';
import { readsOf } from '../guards/guards.ts';
import { createLatencyWindows, type LatencyWindows } from '../latency-windows.ts';
import { leaveCells } from '../leave-cells.ts';
import type { Routing } from '../strategies/strategy.ts';
import { BASELINE, createTally, FRESH, OLD, type ArmSums, type Tally } from '../tally.ts';
import type { Look, Release, ReleaseEvent, ReleaseRun } from '../types.ts';
import { createVotes, type Votes } from '../votes.ts';
import { failuresAfterRollback } from './after-rollback.ts';
import { createCellRates, type CellRates } from './cell-rates.ts';
import { cellsFor, type Cells } from './cells.ts';
import { addCopies, drawArm, type Arrivals, type Wanted } from './draw-cell.ts';

/** What became of one run. */
export interface Fate {
	readonly end: ReleaseRun['end'];
	/** Minutes until it was decided to roll back; Infinity if it never was. */
	readonly rolledBackAt: number;
	/** Failed answers of the new model, and of the old one for what the new one left behind. */
	readonly badAnswers: number;
	/** Distinct users whom the new model answered, expected. */
	readonly usersTouched: number;
}

/** Draws runs of one release, each from its own part of a stream; only what its guards read. */
export class RunDrawer {
	readonly cells: Cells;
	readonly #release: Release;
	readonly #rng: Rng;
	readonly #tally: Tally;
	readonly #rates: ReturnType<typeof createCellRates>;
	readonly #wanted: Wanted & { readonly control: boolean; readonly latency: boolean };
	readonly #owedFrom: (tick: number) => number;
	readonly #slow: number[];
	/** Answers of a cell by latency, and windows of them, where shares above lines are not enough. */
	readonly #answers = [new LatencyCounts(), new LatencyCounts(), new LatencyCounts()] as const;
	readonly #isWhole: boolean;
	#windows: LatencyWindows | undefined;
	#bad = 0;
	#votes: Votes;
	#meeting: Meeting;

	/**
	 * @param whole whether a look at latencies tells a percentile, and not just on which side of its
	 *   guard's line it lies; true where a guard compares percentiles
	 */
	constructor(
		release: Release,
		seed: number | string,
		arrivals: Arrivals = 'poisson',
		whole = false
	) {
		this.#release = release;
		this.#rng = createRng(seed).fork('odds');
		this.cells = cellsFor(release);
		this.#tally = createTally(this.cells.count);
		this.#owedFrom = failuresAfterRollback(release, this.cells.count * this.cells.ticks);
		const reads = new Set(release.guards.flatMap(readsOf));
		this.#isWhole = whole || reads.has('percentiles');
		this.#rates = createCellRates(release, this.cells, this.#isWhole);
		const decides = decidesByData.has(release.plan.strategy);
		this.#wanted = {
			arrivals,
			conversions: decides || reads.has('conversions'),
			control: decides || reads.has('control'),
			latency: reads.has('latency') && !this.#isWhole
		};
		this.#slow = release.guards.map(() => 0);
		this.#votes = createVotes(this.#rng);
		this.#meeting = meeting(release);
	}

	/**
	 * Draws the run of a number: the same whoever asks and whatever was drawn before.
	 *
	 * @param looked is told of every look
	 */
	draw(run: number, looked?: (look: Look) => void): Fate {
		this.#rng.goTo(run);
		this.#tally.clear();
		this.#bad = 0;
		this.#slow.fill(0);
		if (this.#isWhole) this.#windows = createLatencyWindows(this.#release.guards, this.#rng);
		this.#votes = createVotes(this.#rng);
		this.#meeting = meeting(this.#release);
		const course = this.#course(looked);
		let routing = course.routing;
		let cell = 0;
		for (; cell < this.cells.count; cell++) {
			const next = course.before(cell);
			if (course.leftAt !== undefined) break;
			routing = next;
			this.#play(course, cell, routing);
			if (course.leftAt !== undefined) break;
		}
		if (cell === this.cells.count) course.finish(cell);
		const { leftAt } = course;
		if (leftAt !== undefined) this.#leave(course, leftAt, routing);
		return {
			end: course.end,
			rolledBackAt: leftAt === undefined ? Infinity : (leftAt * this.cells.seconds) / 60,
			badAnswers: this.#bad,
			usersTouched: this.#meeting.users()
		};
	}

	#course(looked?: (look: Look) => void): Course {
		// A percentile is above its line if more answers than its share are: all that a guard asks.
		const percentile = (guard: number, p: number, arm: number) => {
			if (this.#windows) return this.#windows.percentile(guard, p, arm);
			const windowCells = course.windowCells(guard);
			const { requests } = this.#tally.between(FRESH, this.#tally.cells - windowCells, Infinity);
			if (requests === 0) return NaN;
			return this.#slow[guard]! > (1 - p) * requests ? Infinity : 0;
		};
		const course: Course = new Course(this.#release, {
			tally: this.#tally,
			cellSeconds: this.cells.seconds,
			votes: this.#votes,
			percentile,
			...(looked && {
				happened: (event: ReleaseEvent) => {
					if (event.kind === 'look') looked(event.look);
				}
			})
		});
		return course;
	}

	#play(course: Course, cell: number, routing: Routing): void {
		const rates = this.#rates(cell, routing);
		this.#count(FRESH, this.#fresh(rates, routing), rates);
		if (this.#wanted.control) {
			const control = course.strategy.control === 'baseline' ? BASELINE : OLD;
			this.#count(control, drawArm(this.#rng, rates, control, this.#wanted), rates);
		}
		this.#tally.close();
		this.#windows?.add({ latency: this.#answers });
		course.after(cell + 1);
		this.#windows?.close(cell + 1, (guard) => course.windowCells(guard));
		for (let guard = 0; this.#wanted.latency && guard < this.#slow.length; guard++) {
			if ((cell + 1) % course.windowCells(guard) === 0) this.#slow[guard] = 0;
		}
	}

	#count(arm: 0 | 1 | 2, sums: ArmSums, { laws }: CellRates): void {
		this.#tally.add(arm, sums);
		const law = laws[arm];
		if (law) this.#answers[arm].expect(sums.requests, law, this.#rng);
	}

	#fresh(rates: CellRates, routing: Routing): ArmSums {
		const { fresh: share, met = share } = routing;
		const fresh = drawArm(this.#rng, rates, FRESH, this.#wanted);
		this.#bad += fresh.errors;
		const answers = met > share ? 2 * fresh.requests : fresh.requests;
		this.#meeting.add(answers, met);
		if (met > share) this.#votes.draw(answers, rates.appeal[1], rates.appeal[0]);
		addCopies(this.#rng, rates, fresh, this.#wanted.arrivals);
		if (this.#wanted.latency) this.#slowAmong(fresh.requests, rates);
		return fresh;
	}

	#slowAmong(answers: number, { slow }: CellRates): void {
		for (const [guard, share] of slow.entries()) {
			if (share > 0) this.#slow[guard]! += this.#rng.binomial(answers, Math.min(1, share));
		}
	}

	/** The way back, tick by tick in expectation, and what is left behind. */
	#leave(course: Course, leftAt: number, routing: Routing): void {
		const { world, plan } = this.#release;
		const { ticks, count } = this.cells;
		const leaving = leaveCells(plan, course.promotedAt !== undefined, world.tickSeconds);
		const from = leftAt * ticks;
		let mean = 0;
		for (let tick = from; tick < Math.min(from + leaving, count * ticks); tick++) {
			const share = (leaving - (tick - from)) / leaving / ticks;
			const rates = this.#rates(Math.floor(tick / ticks), routing);
			mean += share * rates.errors[FRESH]!;
			this.#meeting.add(share * rates.requests[FRESH]!, routing.fresh);
		}
		if (course.wasLive) mean += this.#owedFrom(from + leaving);
		if (mean > 0) this.#bad += this.#rng.poisson(mean);
	}
}

const decidesByData = new Set<Release['plan']['strategy']>(['ab', 'bandit', 'interleaving']);

interface Meeting {
	add(answers: number, share: number): void;
	users(): number;
}

/** Users met: answers of one share are added up before they are spread over users. */
function meeting({ world }: Release): Meeting {
	const touched: UsersTouched = createUsersTouched(world.users);
	let answers = 0;
	let share = 0;
	let users = 0;
	const settle = () => {
		if (answers > 0) users = touched.add(answers, share);
		answers = 0;
	};
	return {
		add(more, of) {
			if (of !== share) settle();
			share = of;
			answers += more;
		},
		users() {
			settle();
			return users;
		}
	};
}

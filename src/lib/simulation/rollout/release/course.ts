import { startJudge } from './guards/guards.ts';
import { leaveCells } from './leave-cells.ts';
import { live, nobody, type Routing, type Standing, type Strategy } from './strategies/strategy.ts';
import { strategyOf } from './strategies/strategies.ts';
import { BASELINE, FRESH, OLD, type Tally } from './tally.ts';
import type { Look, Order, Release, ReleaseEvent, ReleaseRun } from './types.ts';
import { cellsOf, createWatch, type Watch } from './watch.ts';

/** What a course needs to go on: counts so far, and a place to write down what happens. */
export interface CourseSource {
	readonly tally: Tally;
	readonly cellSeconds: number;
	/** A percentile of an arm's latency over the window of a guard that just ended. */
	readonly percentile: (guard: number, p: number, arm: number) => number;
	/** Preferences of mixed answers so far. */
	readonly votes: Standing['votes'];
	/** Called with everything that happens, in order. */
	readonly happened?: (event: ReleaseEvent) => void;
}

type Phase = 'steps' | 'promoted' | 'leaving' | 'back';
type RollsBack = Extract<ReleaseEvent, { kind: 'rolls back' }>;

/**
 * The course of a release: which share the new model gets in each cell of time, as steps, guards and
 * orders decide. It draws nothing. For each cell call `before`, add the cell's counts to the tally and
 * close it, then call `after`; `finish` at the end. Guards look until the release is rolled back, also
 * once it is promoted, as alerts do; those that compare have lost their control by then.
 */
export class Course {
	/** What the router does in this cell. */
	routing: Routing = nobody;
	/** The cell at whose start it was decided to roll back. */
	leftAt: number | undefined;
	/** The cell from which the old model answers all again. */
	restoredAt: number | undefined;
	promotedAt: number | undefined;
	/** Live answers have come from the new model. */
	wasLive = false;
	readonly strategy: Strategy;
	readonly #release: Release;
	readonly #source: CourseSource;
	readonly #watches: readonly Watch[];
	readonly #holdCells: number;
	#leaveCells = 0;
	#phase: Phase = 'steps';
	#stage = 0;
	#stageStart = 0;
	#held = false;
	#last = nobody;

	constructor(release: Release, source: CourseSource) {
		const { plan, guards, world } = release;
		const { cellSeconds } = source;
		this.strategy = strategyOf(plan.strategy);
		this.#release = release;
		this.#source = source;
		this.#holdCells = cellsOf(plan.holdMinutes, cellSeconds);
		const control = this.strategy.control === 'baseline' ? BASELINE : OLD;
		const watched = { ...source, control, blindSince: this.#isMixed } as const;
		this.#watches = guards.map((guard, g) =>
			createWatch(guard, startJudge(guard, world), g, watched)
		);
	}

	get end(): ReleaseRun['end'] {
		if (this.leftAt !== undefined) return 'rolled back';
		return this.#phase === 'promoted' ? 'promoted' : 'still running';
	}

	/** The old version stands by at full size. */
	get keepsWarm(): boolean {
		return this.strategy.keepsWarm === true && this.#phase !== 'promoted';
	}

	/** Cells that a guard's window counts together. */
	windowCells(guard: number): number {
		return this.#watches[guard]?.windowCells ?? 1;
	}

	/** Settles what the router does in this cell. */
	before(cell: number): Routing {
		if (cell === 0) this.#enter(cell);
		else if (this.#phase === 'steps') this.#advance(cell);
		if (this.#phase === 'leaving') this.#leave(cell);
		return this.routing;
	}

	/** Looks at what has been counted, so many cells having passed. */
	after(cell: number): void {
		for (const watch of this.#watches) {
			if (this.leftAt !== undefined) return;
			const look = watch.look(cell);
			if (!look) continue;
			this.#source.happened?.({ kind: 'look', tick: cell, look });
			if (look.streak >= watch.inARow) this.#rollBack(cell, 'guard', look);
		}
	}

	/** Does what the learner asks for; call it before `before` of that cell. */
	obey(does: Order['does'], cell: number): void {
		if (does === 'roll back') {
			if (this.leftAt === undefined) this.#rollBack(cell, 'learner');
		} else if (this.#phase === 'steps') {
			if (does === 'promote') this.#promote(cell);
			else this.#hold(does === 'hold', cell);
		}
	}

	/** Whether answers mixed both models at a cell. */
	readonly #isMixed = (cell: number): boolean =>
		this.strategy.mixes === true && cell < (this.promotedAt ?? Infinity);

	#hold(held: boolean, tick: number): void {
		if (held === this.#held) return;
		this.#held = held;
		this.#source.happened?.({ kind: held ? 'holds' : 'goes on', tick });
	}

	/** A stage that ends with the last cell still decides. */
	finish(cell: number): void {
		if (this.#phase === 'steps') this.#advance(cell);
		if (this.#phase === 'leaving') this.#leave(cell);
		this.#source.happened?.({ kind: 'ends', tick: cell });
	}

	#advance(cell: number): void {
		if (this.#held || cell - this.#stageStart < this.#holdCells) return;
		if (this.#watches.some((watch) => watch.objects)) return;
		this.#stage++;
		this.#stageStart = cell;
		if (this.#stage < this.strategy.stages(this.#release.plan)) return this.#enter(cell);
		const decision = this.strategy.decide?.(this.#standing(cell)) ?? 'promote';
		if (decision === 'promote') this.#promote(cell);
		else this.#rollBack(cell, 'strategy');
	}

	#enter(cell: number): void {
		this.#route(this.strategy.share(this.#standing(cell)), cell);
	}

	#standing(cell: number): Standing {
		const { tally, votes } = this.#source;
		return {
			plan: this.#release.plan,
			stage: this.#stage,
			old: tally.between(OLD, 0, cell),
			fresh: tally.between(FRESH, 0, cell),
			share: this.routing.fresh,
			votes
		};
	}

	#route(routing: Routing, tick: number): void {
		const { happened } = this.#source;
		const from = metShare(this.routing);
		const to = metShare(routing);
		if (routing.mirrored > 0 && this.routing.mirrored === 0) happened?.({ kind: 'mirrors', tick });
		if (to > 0 && !this.wasLive) happened?.({ kind: 'starts', tick, share: to });
		else if (from !== to) happened?.({ kind: 'steps', tick, from, to });
		this.wasLive ||= to > 0;
		this.routing = routing;
	}

	#promote(tick: number): void {
		this.#phase = 'promoted';
		this.promotedAt = tick;
		this.wasLive = true;
		this.routing = live(1);
		this.#source.happened?.({ kind: 'promotes', tick });
	}

	#rollBack(tick: number, by: RollsBack['by'], look?: Look): void {
		this.leftAt = tick;
		const promoted = this.promotedAt !== undefined;
		this.#leaveCells = leaveCells(this.#release.plan, promoted, this.#source.cellSeconds);
		this.#phase = 'leaving';
		this.#last = this.routing;
		this.#source.happened?.({ kind: 'rolls back', tick, by, look });
	}

	/** Traffic goes back evenly over the time that it takes. */
	#leave(cell: number): void {
		const left = this.wasLive ? this.#leaveCells - (cell - (this.leftAt ?? cell)) : 0;
		const share = Math.max(0, left) / Math.max(1, this.#leaveCells);
		const { fresh, baseline } = this.#last;
		this.routing = { fresh: fresh * share, baseline: baseline * share, mirrored: 0 };
		if (left > 0) return;
		this.#phase = 'back';
		this.restoredAt = cell;
		this.#source.happened?.({ kind: 'restored', tick: cell });
	}
}

/** The share of users who may meet the new model. */
export function metShare({ fresh, met = fresh }: Routing): number {
	return met;
}

import { dayRows, type DayRows } from './day-rows.ts';
import { driftingWorld, type World } from './drifting-world.ts';
import { loopPolicies, type PolicyId } from './loop-policies.ts';
import { loopRules } from './loop-rules.ts';
import { readDay, type Reading } from './read-day.ts';
import { retrain, type Run, startRun, withReading } from './run.ts';
import type { CutModel } from './train-model.ts';

/** The reader's run beside those of the rules, all on the same rows of the same world. */
export interface LoopGame {
	readonly world: World;
	/** 0 to 120. */
	readonly day: number;
	/** Today's rows. */
	readonly rows: DayRows;
	readonly reader: Run;
	readonly rules: Readonly<Record<PolicyId, Run>>;
}

/** A game on day 0, before any drift. */
export function startGame(seed: number): LoopGame {
	const world = driftingWorld(seed);
	const run = startRun(world);
	return {
		world,
		day: 0,
		rows: dayRows(world, 0),
		reader: run,
		rules: { never: run, weekly: run, alarm: run }
	};
}

/** The game one day on: every run answers the day, then the rules decide. On the last day it stays. */
export function nextDay(game: LoopGame): LoopGame {
	if (game.day >= loopRules.days) return game;
	const { world } = game;
	const day = game.day + 1;
	const rows = dayRows(world, day);
	const read = onceForEachModel(rows);
	const rules = { ...game.rules };
	for (const { id, retrainsAfter } of loopPolicies) {
		const run = withReading(rules[id], read(rules[id].model));
		rules[id] = retrainsAfter(run, day) ? retrain(run, world, day) : run;
	}
	const reader = withReading(game.reader, read(game.reader.model));
	return { world, day, rows, reader, rules };
}

/** Runs that have not parted yet share a model, and its reading of the day. */
function onceForEachModel(rows: DayRows): (model: CutModel) => Reading {
	const readings = new Map<CutModel, Reading>();
	return (model) => {
		const reading = readings.get(model) ?? readDay(model, rows);
		readings.set(model, reading);
		return reading;
	};
}

/** The game after the reader retrained: at most once a day, and not when the days are over. */
export function retrainNow(game: LoopGame): LoopGame {
	const { day, reader, world } = game;
	if (day >= loopRules.days || reader.retrains.at(-1) === day) return game;
	return { ...game, reader: retrain(reader, world, day) };
}

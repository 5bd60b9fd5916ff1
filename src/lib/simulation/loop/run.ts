import { dayRows } from './day-rows.ts';
import type { World } from './drifting-world.ts';
import { loopRules } from './loop-rules.ts';
import type { Reading } from './read-day.ts';
import { type CutModel, trainModel } from './train-model.ts';

/** One way through the days: the model in service, what was read, and when it was retrained. */
export interface Run {
	readonly model: CutModel;
	/** One for each day from 1 on. */
	readonly readings: readonly Reading[];
	/** The days at whose end the model was retrained. */
	readonly retrains: readonly number[];
}

/** A run on its first morning, with a model that learnt from day 0. */
export function startRun(world: World): Run {
	return { model: trainModel(dayRows(world, 0)), readings: [], retrains: [] };
}

/** The run after the model has answered one more day. */
export function withReading(run: Run, reading: Reading): Run {
	return { ...run, readings: [...run.readings, reading] };
}

/**
 * The run with a model that learnt from the newest labelled day. Labels are 3 days late, so a
 * model trained the day after a shock learns the world before it.
 *
 * @param day the day at whose end the model is retrained
 */
export function retrain(run: Run, world: World, day: number): Run {
	const newest = Math.max(0, day - loopRules.labelDelayDays);
	return {
		...run,
		model: trainModel(dayRows(world, newest)),
		retrains: [...run.retrains, day]
	};
}

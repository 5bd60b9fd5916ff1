import { psi } from '../../stats/index.ts';
import { binShares } from './bin-shares.ts';
import type { DayRows } from './day-rows.ts';
import type { CutModel } from './train-model.ts';

/** What one day showed of a model. */
export interface Reading {
	readonly day: number;
	/** The cut of the model in service that day. */
	readonly cut: number;
	/** PSI of the day's values against the rows the model learnt from, in nats. Known at once. */
	readonly psi: number;
	/** Answers that the day's labels call wrong. Known once the labels are in. */
	readonly wrong: number;
}

/** A day's PSI and wrong answers, counted row by row. */
export function readDay(model: CutModel, rows: DayRows): Reading {
	const { values, labels } = rows;
	let wrong = 0;
	for (let i = 0; i < values.length; i++) {
		const answer = (values[i] as number) > model.cut ? 1 : 0;
		if (answer !== labels[i]) wrong++;
	}
	const { psi: value } = psi(model.shares, binShares(values, model.edges));
	return { day: rows.day, cut: model.cut, psi: value, wrong };
}

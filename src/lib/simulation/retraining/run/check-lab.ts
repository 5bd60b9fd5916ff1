import type { LabLearner, TrainingWindow } from '../learner/types.ts';
import type { LabWorld, Move } from '../world/types.ts';
import type { LabSettings } from './types.ts';

/** Something about a lab that cannot be run, as a sentence. */
export interface LabProblem {
	readonly part: 'world' | 'moves' | 'learner' | 'prices' | 'lines' | 'gate';
	/** Index of the move, if it is one. */
	readonly move?: number;
	readonly text: string;
}

/** A number, the range that it has to lie in, and what to say if it does not. */
type Limit = readonly [value: number, least: number, most: number, text: string];

/** What is wrong with a lab before it runs; empty if nothing. */
export function checkLab({ world, learner, prices, lines, gate }: LabSettings): LabProblem[] {
	const share = 'a share from 0 to 1';
	return [
		...broken('world', worldLimits(world)),
		...wholeNumbers(world, learner),
		...world.moves.flatMap(checkMove),
		...broken('learner', [
			...windowLimits(learner.window),
			[learner.labelDelay, 0, 365, 'Labels may be 0 to 365 days late.'],
			[learner.labelShare, 1e-9, 1, 'At least some rows need a label: a share above 0, at most 1.'],
			[learner.failRisk, 0, 1, `The risk that a training fails is ${share}.`],
			[learner.badRisk, 0, 1, `The risk of a bad batch is ${share}.`]
		]),
		...broken('prices', [
			[prices.answersPerDay, 0, 1e9, 'Answers a day: a number from 0 to a thousand million.'],
			[prices.wrong, 0, 1e9, 'A wrong answer costs 0 or more.'],
			[prices.training, 0, 1e9, 'A training costs 0 or more.'],
			[prices.label, 0, 1e9, 'A label costs 0 or more.']
		]),
		...broken('lines', [
			[lines.drop, 0, 1, `The fall of accuracy that rings is ${share}.`],
			[lines.psi, 0, 100, 'The line of PSI is a number from 0 to 100.']
		]),
		...broken('gate', [
			[gate.alpha, 0, 1, `Alpha is ${share}.`],
			[gate.days, 1, 120, 'The gate compares the held-out rows of 1 to 120 days.']
		])
	];
}

/**
 * For studies, which have no place to show what is wrong.
 *
 * @throws RangeError with a sentence for each thing that is wrong
 */
export function refuseBroken(settings: LabSettings): void {
	const problems = checkLab(settings);
	if (problems.length > 0) throw new RangeError(problems.map(({ text }) => text).join(' '));
}

function broken(part: LabProblem['part'], limits: readonly Limit[]): LabProblem[] {
	// What is no number is below nothing, and so is caught as well.
	return limits
		.filter(([value, least, most]) => !(value >= least && value <= most))
		.map(([, , , text]) => ({ part, text }));
}

function worldLimits(world: LabWorld): Limit[] {
	return [
		[world.days, 1, 1460, 'The world lasts 1 to 1,460 days.'],
		[world.rowsPerDay, 10, 5000, 'Between 10 and 5,000 answers a day are drawn.'],
		[world.separation, 0.1, 10, 'The classes lie 0.1 to 10 standard deviations apart.'],
		[world.yesShare, 0.001, 0.999, 'The share of yes lies between 0.1 and 99.9 %.'],
		[world.variety, 0, 1, 'Sizes differ by a share from 0 to 1.']
	];
}

function wholeNumbers({ days, rowsPerDay }: LabWorld, learner: LabLearner): LabProblem[] {
	const { labelDelay, window } = learner;
	const world = [days, rowsPerDay].every(Number.isInteger);
	const taught = [labelDelay, window.kind === 'sliding' ? window.days : 1].every(Number.isInteger);
	const text = 'Days and rows are counted in whole numbers.';
	if (world && taught) return [];
	return [{ part: world ? 'learner' : 'world', text }];
}

function checkMove(move: Move, index: number): LabProblem[] {
	const most = { outcome: 360, unit: 3 }[move.part as 'outcome' | 'unit'] ?? 10;
	const unit = {
		both: 'standard deviations',
		inputs: 'standard deviations',
		outcome: 'degrees',
		labels: 'in log-odds',
		unit: 'powers of ten'
	}[move.part];
	return broken('moves', [
		[Math.abs(move.size), 0, most, `Move ${index + 1} goes at most ${most} ${unit}.`],
		[move.day ?? 0, 0, 1460, `Move ${index + 1} needs a day from 0 to 1,460.`],
		[move.lasts ?? 1, 1, Infinity, `Move ${index + 1} lasts at least a day.`],
		[move.periodDays ?? 60, 7, 3650, `Move ${index + 1} comes round in 7 to 3,650 days.`]
	]).map((problem) => ({ ...problem, move: index }));
}

function windowLimits(window: TrainingWindow): Limit[] {
	if (window.kind === 'growing') return [];
	return window.kind === 'sliding'
		? [[window.days, 1, 1580, 'A window holds 1 to 1,580 days.']]
		: [[window.halfLifeDays, 1, 365, 'A row counts half after 1 to 365 days.']];
}

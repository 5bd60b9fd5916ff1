import { createRng, exp, ln } from '../../../random/index.ts';
import { cosineOfTurn } from '../../traffic/index.ts';
import { moveShapes } from './move-shapes.ts';
import { historyDays } from './history-days.ts';
import type { Course, LabWorld, Move, MovePart } from './types.ts';

const ln10 = 2.302585092994046;

/** Both inputs count, and turning the rule from here to (0.8, -0.6) leaves each of them as it was. */
const base = { x: 0.8, y: 0.6 } as const;

/**
 * Where the classes lie on each day of a world.
 *
 * @returns lists over `historyDays + days` days; the same for the same world, whatever else is drawn
 */
export function courseOf(world: LabWorld): Course {
	const { seed, days, variety } = world;
	const all = historyDays + days;
	const parts: Record<MovePart, Float64Array> = {
		both: new Float64Array(all),
		inputs: new Float64Array(all),
		outcome: new Float64Array(all),
		labels: new Float64Array(all),
		unit: new Float64Array(all)
	};
	const jumps = new Set<number>();
	for (const [index, move] of world.moves.entries()) {
		const rng = createRng(`retraining world ${String(seed)}`).fork(index);
		const size = sizeOf(move, variety, rng);
		const course = moveShapes[move.shape]({ move, days, variety, rng });
		const sum = parts[move.part];
		course.share.forEach((share, day) => (sum[day]! += size * share));
		for (const day of course.jumps) jumps.add(day);
	}
	return { ...placed(world, parts), jumps: [...jumps].sort((one, other) => one - other) };
}

/** As said without variety; with it up to that share more or less, and as often the other way. */
function sizeOf({ size }: Move, variety: number, rng: ReturnType<typeof createRng>): number {
	const away = 1 + variety * (2 * rng.uniform() - 1);
	const sign = rng.uniform() < 0.5 ? -1 : 1;
	return variety > 0 ? sign * away * size : size;
}

function placed(world: LabWorld, parts: Readonly<Record<MovePart, Float64Array>>) {
	const { both, inputs, outcome, labels, unit } = parts;
	const odds = ln(world.yesShare / (1 - world.yesShare));
	const directions = outcome.map((degrees) => degrees / 360);
	const turned = (x: number, y: number) =>
		directions.map((turns) => x * cosineOfTurn(turns) + y * cosineOfTurn(turns - 0.25));
	return {
		centreX: both.map((along, day) => base.x * along - base.y * (inputs[day] as number)),
		centreY: both.map((along, day) => base.y * along + base.x * (inputs[day] as number)),
		// Clockwise, which takes the rule past the place where only the first input counts.
		directionX: turned(base.x, base.y),
		directionY: turned(base.y, -base.x),
		yesShare: labels.map((more) => 1 / (1 + exp(-odds - more))),
		unit: unit.map((tens) => exp(ln10 * tens))
	};
}

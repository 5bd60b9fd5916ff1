import { linearScale, linePath, niceTicks, type Frame, type Point } from '$lib/components/charts';
import { controlOf, powerAt, type PlanShown } from './reading.ts';

/** Where users and power stand on paper. */
export function powerScales(frame: Frame, reach: number) {
	const [left, right, top, base] = [46, frame.width - 16, 34, frame.height - 56];
	return {
		...{ left, right, top, base },
		x: linearScale([0, reach], [left, right]),
		y: linearScale([0, 1], [base, top])
	};
}

export type PowerScales = ReturnType<typeof powerScales>;

/** A round end of the axis, so that the plan's own users stand a little left of its middle. */
export function reachFor(control: number): number {
	const wanted = 2.2 * Math.max(control, 2);
	const [, step = wanted] = niceTicks(0, wanted, 6);
	return Math.ceil(wanted / step) * step;
}

/** Whether the plan's users have left the axis: only then does it change under a hand. */
export const isOffAxis = (control: number, reach: number): boolean =>
	control > reach || control < 0.03 * reach;

/** A power curve as far as the axis reaches. */
export function curvePath(
	{ x, y }: PowerScales,
	users: Float64Array,
	power: Float64Array,
	reach: number
): string {
	const points: Point[] = [];
	for (let i = 0; i < users.length && (users[i] ?? 0) < reach; i++) {
		points.push([x(users[i] ?? 0), y(power[i] ?? 0)]);
	}
	const end = powerAt({ users, power, larger: undefined, smaller: power }, reach);
	return linePath([...points, [x(reach), y(end)]]);
}

/** Where everything stands that is written on the curve. */
export function powerSpots({ x, y }: PowerScales, shown: PlanShown, reach: number) {
	const control = controlOf(shown);
	const { users, powerOfPlan } = shown.answer.sheet;
	const isRight = x(control) > 0.56 * x(reach);
	const knob = { x: x(control), y: y(shown.answer.power) };
	return {
		knob,
		name: {
			x: knob.x + (isRight ? -18 : 18),
			y: knob.y + (isRight ? -16 : 24),
			anchor: isRight ? ('end' as const) : ('start' as const)
		},
		sheet:
			users < reach
				? { x: x(users), y: y(powerOfPlan), isRight: x(users) > 0.6 * x(reach) }
				: undefined,
		larger: placeOn(shown.over.users, shown.over.larger, 0.62),
		smaller: placeOn(shown.over.users, shown.over.smaller, 0.9)
	};
}

/** The users at which a curve reaches a power. */
function placeOn(users: Float64Array, power: Float64Array | undefined, level: number) {
	const at = power?.findIndex((value) => value >= level) ?? -1;
	return at < 0 ? undefined : users[at];
}

import { areaPath, linePath } from '$lib/components/charts';
import { controlOf, powerAt, type PlanShown } from '$lib/labs/experiment/plan';
import type { PresetMiniature } from './preset-miniature.ts';

const width = 160;
const height = 56;
const points = 40;
/** Users on the axis, for one that the plan needs. */
const reach = 2.2;

/** A plan's power over its users, small: the cheatsheet's users are dashed on the same curve. */
export function planMiniature(shown: PlanShown): PresetMiniature {
	const most = reach * controlOf(shown);
	const y = (power: number) => height * (1 - 0.96 * power);
	const curve = Array.from({ length: points }, (_, i) => {
		const share = i / (points - 1);
		return [width * share, y(powerAt(shown.over, most * share))] as const;
	});
	const { users, powerOfPlan } = shown.answer.sheet;
	const at = Math.min(width, (width * users) / most);
	return {
		reference: linePath([
			[0, y(powerOfPlan)],
			[at, y(powerOfPlan)],
			[at, height]
		]),
		current: areaPath(curve, height)
	};
}

/** The words beside a plan's curve, and where they stand in per cent of the picture. */
export type PlanDrawing = PresetMiniature & {
	readonly sheet: { readonly x: string; readonly y: string; readonly text: string };
	readonly need: { readonly x: string; readonly y: string; readonly text: string };
};

/** The curve of one plan as the lab draws it, with both numbers of users. */
export function planDrawing(shown: PlanShown): PlanDrawing {
	const control = controlOf(shown);
	const { users, powerOfPlan } = shown.answer.sheet;
	const count = (value: number) => Math.ceil(value).toLocaleString('en-GB');
	const percent = (share: number) => `${Math.round(100 * share)}\u00a0%`;
	const place = (of: number) => `${((100 * of) / (reach * control)).toFixed(1)}%`;
	const high = (power: number) => `${(100 * (1 - 0.96 * power)).toFixed(1)}%`;
	return {
		...planMiniature(shown),
		sheet: {
			...{ x: place(users), y: high(powerOfPlan) },
			text: `the cheatsheet’s ${count(users)}: ${percent(powerOfPlan)}`
		},
		need: {
			...{ x: place(control), y: high(shown.answer.power) },
			text: `${count(control)} an arm: ${percent(shown.answer.power)}`
		}
	};
}

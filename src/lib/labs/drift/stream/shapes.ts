import type { ChangeShape } from '$lib/simulation/drift';
import type { StreamState } from './state.ts';

/** What may be chosen to happen. A season is no change: it is its rhythm that is watched. */
export type ShapeChoice = ChangeShape | 'seasonal';

type Shape = {
	readonly value: ShapeChoice;
	readonly label: string;
	/** What its span is, and how long it is at first; none for what happens at once. */
	readonly span?: { readonly label: string; readonly hours: number };
	/** Its size at first, where half a standard deviation would say nothing. */
	readonly size?: number;
};

export const shapes: readonly Shape[] = [
	{ value: 'none', label: 'nothing' },
	{ value: 'sudden', label: 'sudden: one jump' },
	{
		value: 'gradual',
		label: 'gradual: ever more hours are new',
		span: { label: 'Hours until all are', hours: 240 }
	},
	{
		value: 'incremental',
		label: 'incremental: a slow climb',
		span: { label: 'Hours that it climbs', hours: 336 }
	},
	{
		value: 'recurring',
		label: 'recurring: it comes and goes',
		span: { label: 'Hours that it stays', hours: 168 }
	},
	{ value: 'seasonal', label: 'seasonal: only the calendar' },
	{
		value: 'burst',
		label: 'outlier burst',
		span: { label: 'Hours that it lasts', hours: 6 },
		size: 5
	},
	{
		value: 'missing',
		label: 'missing hours, and a jump behind them',
		span: { label: 'Hours without data', hours: 72 }
	}
];

export const shapeOf = (choice: ShapeChoice) =>
	shapes.find(({ value }) => value === choice) as Shape;

/** A quiet stream with a rhythm is called seasonal. */
export const choiceOf = ({ shape, swing }: StreamState): ShapeChoice =>
	shape === 'none' && swing > 0 ? 'seasonal' : shape;

const halfASd = 0.5;
const firstSwing = 1;

/** What choosing a shape changes: its own span, and a size that makes sense for it. */
export function chooseShape(state: StreamState, choice: ShapeChoice): Partial<StreamState> {
	const { span, size } = shapeOf(choice);
	const leavesBurst = state.shape === 'burst' ? halfASd : state.size;
	return {
		shape: choice === 'seasonal' ? 'none' : choice,
		size: size ?? leavesBurst,
		...(span && { span: span.hours }),
		...(choice === 'seasonal' && state.swing === 0 && { swing: firstSwing }),
		...(choice === 'none' && { swing: 0 })
	};
}

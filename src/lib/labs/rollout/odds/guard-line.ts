import type { NumberField } from '$lib/labs/shell';
import type { ReleaseGuard } from '$lib/simulation/rollout';
import { guardCards, numberOf } from '../one/guards.ts';
import type { Lines } from './reading.ts';

/** Which of a guard's numbers is its line. Kayenta's judge knows two scores, and nothing between them. */
const keys: Readonly<Partial<Record<ReleaseGuard['kind'], string>>> = {
	'error-rate': 'above',
	'error-ratio': 'above',
	latency: 'aboveMs',
	'two-proportion': 'alpha',
	sequential: 'alpha',
	business: 'alpha',
	'burn-rate': 'burn'
};

const belows: readonly ReleaseGuard['kind'][] = ['two-proportion', 'sequential', 'business'];

export type GuardLine = {
	readonly field: NumberField;
	readonly value: number;
	/** Fires below the line instead of above it. */
	readonly isBelow: boolean;
};

/** The line of a guard that can be moved. */
export function guardLine(guard: ReleaseGuard | undefined): GuardLine | undefined {
	const key = guard && keys[guard.kind];
	const field = key && guardCards[guard.kind].fields.find((one) => one.key === key);
	if (!field) return undefined;
	return { field, value: numberOf(guard, key), isBelow: belows.includes(guard.kind) };
}

/** The point of the curve where a line stands: the strictest line that it lets pass. */
export function placeOf({ lines }: Lines, { value, isBelow }: GuardLine): number {
	const fires = (line: number) => (isBelow ? line < value : line > value);
	return lines.findLastIndex(fires);
}

/** The line that belongs to a point of the curve: a little beyond its own, so that it fires there. */
export function lineAt({ lines }: Lines, place: number, { field }: GuardLine): number {
	const [here = 0, next = here] = [lines[place], lines[place + 1]];
	const between = (here + next) / 2;
	return Math.min(field.max, Math.max(field.min, between));
}

import { formatCount } from '$lib/components/charts';
import { readNumber } from '$lib/components/ui';
import { limits, type ArmEntry, type ReadState } from './state.ts';

export type FieldKey = 'n' | 'yes' | 'mean' | 'sd' | 'share';

type ArmField = { readonly key: FieldKey; readonly label: string; readonly wanted: string };

const whole = 'a whole number, 0 or more';
const users: ArmField = { key: 'n', label: 'Users', wanted: whole };

/** What is typed for an arm. */
export const armFields = (metric: ReadState['metric']): readonly ArmField[] =>
	metric === 'proportion'
		? [users, { key: 'yes', label: 'Said yes', wanted: whole }]
		: [
				users,
				{ key: 'mean', label: 'Mean', wanted: 'a number' },
				{ key: 'sd', label: 'Spread (sd)', wanted: 'a number, 0 or more' }
			];

export const shareField: ArmField = { key: 'share', label: '', wanted: 'a number above 0' };

const plain = (value: number) => String(Number(value.toPrecision(8))).replace('-', '−');

/** A number of an arm as it stands in its field. */
export function shownField(key: FieldKey, { n, value, variance, share }: ArmEntry): string {
	return {
		n: () => formatCount(n),
		yes: () => formatCount(value),
		mean: () => plain(value),
		sd: () => plain(Math.sqrt(variance)),
		share: () => plain(share)
	}[key]();
}

/** What was typed as a part of an arm; undefined if it cannot be. */
export function readField(key: FieldKey, text: string): Partial<ArmEntry> | undefined {
	const value = readNumber(text);
	if (value === undefined) return undefined;
	const { min, max } = { ...limits, n: limits.users }[key];
	const isCount = key === 'n' || key === 'yes';
	if (value < min || value > max || (isCount && !Number.isInteger(value))) return undefined;
	return {
		n: { n: value },
		yes: { value },
		mean: { value },
		sd: { variance: value * value },
		share: { share: value }
	}[key];
}

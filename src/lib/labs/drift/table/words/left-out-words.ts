import type { LeftOut, LeftOutReason } from '$lib/simulation/table';

const reasons: Readonly<Record<LeftOutReason, string>> = {
	split: 'parts the rows, so it differs by construction',
	date: 'dates: later rows have later dates, which is no drift',
	id: 'numbers that name rows: an id says nothing about them',
	names: 'names or remarks: most rows have a text of their own',
	constant: 'one value throughout',
	empty: 'no value in any row',
	'one-side': 'values on one side only: see missing cells',
	'kinds-differ': 'not the same kind on both sides',
	'too-few': 'too few values for a test',
	nested: 'lists or objects in the cells',
	binary: 'bytes in the cells'
};

/** Why a column is not tested. */
export function leftOutWords({ reason, detail }: LeftOut): string {
	if (reason === 'constant' && detail !== undefined) return `one value throughout: ${detail}`;
	return detail === undefined ? reasons[reason] : `${reasons[reason]}: ${detail}`;
}

import type { LabWorld, Move } from './types.ts';

/** A kind of world with the sizes that it has unless somebody moves them. */
export interface WorldKind {
	readonly id:
		'still' | 'drift' | 'shock' | 'season' | 'regimes' | 'labels' | 'harmless' | 'pipe' | 'mixed';
	readonly title: string;
	/** One line: what happens in it. */
	readonly description: string;
	readonly moves: readonly Move[];
}

/** The worlds of the lab, in the order in which they are shown. */
export const worldKinds: readonly WorldKind[] = [
	{
		id: 'still',
		title: 'Nothing',
		description: 'Nothing ever changes.',
		moves: []
	},
	{
		id: 'drift',
		title: 'Slow drift',
		description: 'Inputs and the right rule creep together, day after day.',
		moves: [{ shape: 'drift', part: 'both', size: 1.2 }]
	},
	{
		id: 'shock',
		title: 'Shock',
		description: 'One day the outcome changes. Each input looks as before.',
		moves: [{ shape: 'shock', part: 'outcome', size: 60 }]
	},
	{
		id: 'season',
		title: 'Season',
		description: 'Inputs and rule swing once a year and come back.',
		moves: [{ shape: 'season', part: 'both', size: 1 }]
	},
	{
		id: 'regimes',
		title: 'Recurring regimes',
		description: 'Two states of the world take turns, two months each on average.',
		moves: [{ shape: 'regimes', part: 'outcome', size: 60, periodDays: 60 }]
	},
	{
		id: 'labels',
		title: 'Label shift',
		description: 'Yes becomes rarer or more frequent; what a yes looks like stays.',
		moves: [{ shape: 'drift', part: 'labels', size: 1.2 }]
	},
	{
		id: 'harmless',
		title: 'Harmless shift',
		description: 'Twice an input moves for a month in a way that changes no answer.',
		moves: [
			{ shape: 'shock', part: 'inputs', size: 1.5, lasts: 28 },
			{ shape: 'shock', part: 'inputs', size: 1.5, lasts: 28 }
		]
	},
	{
		id: 'pipe',
		title: 'Broken pipe',
		description: 'Twice an input arrives in a wrong unit for a week. The world itself is still.',
		moves: [
			{ shape: 'shock', part: 'unit', size: 1, lasts: 7 },
			{ shape: 'shock', part: 'unit', size: 1, lasts: 7 }
		]
	},
	{
		id: 'mixed',
		title: 'A bit of everything',
		description: 'A slow drift, a swing with the year, one shock and a harmless month.',
		moves: [
			{ shape: 'drift', part: 'both', size: 0.6 },
			{ shape: 'season', part: 'labels', size: 0.6 },
			{ shape: 'shock', part: 'outcome', size: 45 },
			{ shape: 'shock', part: 'inputs', size: 1.5, lasts: 28 }
		]
	}
];

/** @throws RangeError if there is none of this id */
export function worldKindOf(id: WorldKind['id']): WorldKind {
	const found = worldKinds.find((kind) => kind.id === id);
	if (!found) throw new RangeError(`there is no world ${id}`);
	return found;
}

/** A world of a kind as the lab opens with it: two years, 500 answers a day, 92 % at best. */
export function worldOfKind(id: WorldKind['id'], seed: LabWorld['seed'] = 1): LabWorld {
	const { moves } = worldKindOf(id);
	return {
		seed,
		days: 730,
		rowsPerDay: 500,
		separation: 2.8,
		yesShare: 0.5,
		moves,
		variety: 0.4
	};
}

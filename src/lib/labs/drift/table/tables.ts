import type { SplitRule } from '$lib/simulation/table';

/** A comparison worth making in a bundled table. */
export type TableSplit = { readonly id: string; readonly title: string; readonly rule: SplitRule };

/** A bundled table: a file under `data/`, what it is, and how its rows may be split. */
export type BundledTable = {
	readonly id: string;
	readonly title: string;
	readonly file: string;
	readonly about: string;
	readonly source: { readonly title: string; readonly url: string };
	readonly licence: { readonly title: string; readonly url: string };
	readonly splits: readonly TableSplit[];
};

/** The reader's own table, split in itself or against a second file. */
export const ownTable = 'own';

const years = (column: string, reference: [string, string?], current: [string, string?]) => {
	const period = ([from, to]: [string, string?]) => (to === undefined ? { from } : { from, to });
	return { by: 'date', column, reference: period(reference), current: period(current) } as const;
};

const government = {
	title: 'U.S. Government Dataset',
	url: 'https://www.usa.gov/government-works'
};

export const bundledTables: readonly BundledTable[] = [
	{
		id: 'birdstrikes-whole',
		title: 'Birds and aircraft, 14 columns',
		file: 'birdstrikes-whole.csv',
		about: 'Wildlife strikes reported in the United States, 1990 to 2002: 10,000 rows.',
		source: { title: 'FAA Wildlife Strike Database', url: 'http://wildlife.faa.gov' },
		licence: { title: government.title, url: 'https://resources.data.gov/open-licenses/' },
		splits: [
			{
				id: 'decade',
				title: '1990 to 1993 against 1999 on',
				rule: years('date', ['1990-01-01', '1994-01-01'], ['1999-01-01'])
			},
			{
				id: 'neighbours',
				title: '1990 against 1991',
				rule: years('date', ['1990-01-01', '1991-01-01'], ['1991-01-01', '1992-01-01'])
			},
			{
				id: 'night',
				title: 'Day against night',
				rule: { by: 'value', column: 'time_of_day', reference: ['Day'], current: ['Night'] }
			}
		]
	},
	{
		id: 'weather',
		title: 'Weather in Seattle and New York',
		file: 'weather.csv',
		about: 'The same days at two places, 2012 to 2015: 2,922 rows.',
		source: {
			title: 'NOAA Climate Data Online',
			url: 'http://www.ncdc.noaa.gov/cdo-web/datatools/findstation'
		},
		licence: government,
		splits: [
			{
				id: 'next-year',
				title: '2014 against 2015',
				rule: { by: 'value', column: 'year', reference: [2014], current: [2015] }
			},
			{
				id: 'places',
				title: 'Seattle against New York',
				rule: { by: 'value', column: 'location', reference: ['Seattle'], current: ['New York'] }
			},
			{
				id: 'seasons',
				title: 'Winter against summer',
				rule: { by: 'value', column: 'season', reference: ['winter'], current: ['summer'] }
			}
		]
	}
];

export function bundledTable(id: string): BundledTable | undefined {
	return bundledTables.find((table) => table.id === id);
}

/** The split of a bundled table that a rule is, if it is one. */
export function knownSplit(id: string, rule: SplitRule | null): TableSplit | undefined {
	const written = JSON.stringify(rule);
	return bundledTable(id)?.splits.find((split) => JSON.stringify(split.rule) === written);
}

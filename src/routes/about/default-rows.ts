import {
	driftTests,
	experimentDesigns,
	metrics,
	streamDetectors,
	type DriftThreshold
} from '$lib/stats';

/** A default, what it belongs to, and whose habit it is. */
export type DefaultRow = { title: string; value: string; source: { text: string; url: string } };

/** The defaults of one registry. */
export type DefaultGroup = { title: string; rows: DefaultRow[] };

const sides: Readonly<Record<DriftThreshold['kind'] | 'below' | 'fall', string>> = {
	'p-below': 'p below',
	above: 'above',
	below: 'below',
	fall: 'falls by more than'
};

/** What shares a default and its source is named in one row, each title once. */
function merged(rows: readonly DefaultRow[]): DefaultRow[] {
	const groups = new Map<string, { row: DefaultRow; titles: Set<string> }>();
	for (const row of rows) {
		const key = `${row.value} ${row.source.text}`;
		const known = groups.get(key);
		if (known) known.titles.add(row.title);
		else groups.set(key, { row, titles: new Set([row.title]) });
	}
	return [...groups.values()].map(({ row, titles }) => ({ ...row, title: [...titles].join(', ') }));
}

function ofDriftTests(): DefaultRow[] {
	return driftTests.map(({ title, threshold }) => ({
		title,
		value: `${sides[threshold.kind]} ${threshold.default}`,
		source: threshold.source
	}));
}

function ofDetectors(): DefaultRow[] {
	return streamDetectors.map(({ title, options, threshold }) => {
		const option = options.find(({ id }) => id === threshold.option);
		const value = `${option?.label ?? threshold.option}: ${threshold.default}`;
		return { title, value, source: threshold.source };
	});
}

function ofMetrics(): DefaultRow[] {
	return metrics.flatMap(({ title, threshold }) => {
		if (!threshold) return [];
		const value = `${sides[threshold.kind]} ${threshold.default}`;
		return [{ title, value, source: threshold.source }];
	});
}

function ofDesigns(): DefaultRow[] {
	return experimentDesigns.flatMap(({ inputs }) =>
		inputs.flatMap(({ label, default: value, source }) =>
			source ? [{ title: label, value: String(value), source }] : []
		)
	);
}

/** Every default of the registries that has a source, registry by registry. */
export function defaultGroups(): DefaultGroup[] {
	const groups = [
		{ title: 'Drift tests', rows: ofDriftTests() },
		{ title: 'Stream detectors', rows: ofDetectors() },
		{ title: 'Metrics', rows: ofMetrics() },
		{ title: 'Experiments', rows: ofDesigns() }
	];
	return groups.map(({ title, rows }) => ({ title, rows: merged(rows) }));
}

import type { Measure, ResultShape } from '../../simulation/rollout/index.ts';
import type { Cursor } from '../cursor.ts';
import { measureWords } from '../measure-words.ts';
import { durationWords } from '../read-duration.ts';
import { readQuery } from '../read-query.ts';

export interface ProviderReading {
	readonly measure: Measure | undefined;
	readonly windowSeconds: number;
	readonly shape: ResultShape;
}

/** What each provider hands to a condition; those that are missing cannot be run here. */
const shapes: Readonly<Record<string, ResultShape>> = {
	prometheus: 'list',
	graphite: 'list',
	influxdb: 'list',
	datadog: 'number',
	wavefront: 'number',
	web: 'number'
};

/** Without a range in the query. */
const usualWindow = 60;

/** Where a metric's numbers come from; undefined where this cannot be run. */
export function readProvider(provider: Cursor): ProviderReading | undefined {
	const [name, inner] = provider.fields[0] ?? [];
	if (name === undefined || !inner) {
		provider.blocks('A metric needs a provider, such as prometheus with a query.');
		return undefined;
	}
	const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
	if (!shape) {
		inner.unknown(
			`what ${name.slice(0, 24)} answers cannot be drawn here: the metric plays no part`
		);
		return undefined;
	}
	inner.noPart('how the numbers are fetched');
	provider.understood('');
	return readText(inner.at('query'), shape, name === 'prometheus');
}

function readText(query: Cursor, shape: ResultShape, mayBeScalar: boolean): ProviderReading {
	const read = readQuery(query.text ?? '');
	const windowSeconds = read.windowSeconds ?? usualWindow;
	const range =
		read.windowSeconds === undefined
			? 'it names no range, so 1 minute is taken'
			: `over the last ${durationWords(windowSeconds).replace(/^1 /, '')}`;
	if (read.measure) {
		query.understood(
			`read as ${measureWords(read.measure)}, ${range}${mayBeEmpty(read.measure, query)}`
		);
	}
	if (!read.measure)
		query.unknown(`what it returns cannot be told: say it beside “Returns”; ${range}`);
	return { measure: read.measure, windowSeconds, shape: mayBeScalar ? read.shape : shape };
}

/** A share of failures has no numerator before the first failure, unless the query sees to it. */
function mayBeEmpty(measure: Measure, query: Cursor): string {
	if (measure.kind !== 'error-share' || /\bor\b/.test(query.text ?? '')) return '';
	return '; in Prometheus it may be empty until something fails, which is not followed here';
}

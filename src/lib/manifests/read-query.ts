import type { Measure, ResultShape } from '../simulation/rollout/index.ts';
import { readDuration } from './read-duration.ts';

export interface QueryReading {
	/** What it seems to return; undefined where nobody can tell. */
	readonly measure: Measure | undefined;
	/** The longest range in it; undefined where it has none. */
	readonly windowSeconds: number | undefined;
	readonly shape: ResultShape;
}

/** Labels that say how a request ended. */
const bad = /(?:code|status|classification|result|outcome)\w*\s*(=~?)\s*"[^"]*(?:5|fail|err)/i;
const notBad =
	/(?:code|status|classification|result|outcome)\w*\s*!~?\s*=?\s*"[^"]*(?:5|fail|err)/i;
const good = /(?:code|status|classification|result|outcome)\w*\s*=~?\s*"[^"]*(?:2|success|ok)/i;
const badName = /(?:error|fail)\w*(?:_total|_count|\{|\[)/i;

/**
 * What a query seems to return, from its words: a guess that a person would make too, and may correct.
 */
export function readQuery(query: string): QueryReading {
	const ranges = [...query.matchAll(/\[([0-9a-z]+)(?::[0-9a-z]*)?\]/g)].flatMap(
		([, range]) => readDuration(range ?? '') ?? []
	);
	return {
		measure: latency(query) ?? failures(query),
		windowSeconds: ranges.length > 0 ? Math.max(...ranges) : undefined,
		shape: /^\s*scalar\s*\(/.test(query) ? 'number' : 'list'
	};
}

function latency(query: string): Measure | undefined {
	const percentile = Number(/histogram_quantile\s*\(\s*(0?\.\d+)/.exec(query)?.[1]);
	if (!(percentile > 0.5 && percentile < 1)) return undefined;
	const isMs = /milliseconds|_ms\b|_ms_/.test(query) || /\*\s*1000\b/.test(query);
	return { kind: 'latency', percentile, unitMs: isMs ? 1 : 1000 };
}

function failures(query: string): Measure | undefined {
	const [above, below] = divided(query);
	const times = /\*\s*100(?:\.0+)?\b|\b100(?:\.0+)?\s*\*/.test(query) ? 100 : 1;
	if (below === undefined) {
		if (!isBad(query)) return undefined;
		return { kind: 'errors', perSecond: !/increase\s*\(|delta\s*\(/.test(query) };
	}
	const isSound = isGood(above);
	if (!isSound && !isBad(above)) return undefined;
	// One minus a share is the other share.
	const isTurned = /\b(?:1|100)(?:\.0+)?\s*-\s*[(\s]*(?:sum|rate|irate|increase|\w+\s*\()/.test(
		query
	);
	return { kind: isSound === isTurned ? 'error-share' : 'success-share', times };
}

const isBad = (text: string) => bad.test(text) || badName.test(text);
const isGood = (text: string) => notBad.test(text) || (good.test(text) && !isBad(text));

/** The two sides of the first division outside of quotes and braces. */
function divided(query: string): readonly [string, string | undefined] {
	let isQuoted = false;
	for (let i = 0; i < query.length; i++) {
		if (query[i] === '"' && query[i - 1] !== '\\') isQuoted = !isQuoted;
		if (query[i] === '/' && !isQuoted) return [query.slice(0, i), query.slice(i + 1)];
	}
	return [query, undefined];
}

import { createRng } from '../../../random/index.ts';
import { countsOf, rowsOf } from '../live/rows-of.ts';
import type { LiveRequest } from '../live/request.ts';
import { chunkSizes } from './chunk-sizes.ts';
import {
	categoryWindows,
	numericWindows,
	type CountOptions,
	type JudgedWindows
} from './judged-windows.ts';
import { judgesFor } from './judges.ts';
import type { Judge, Rule } from './rule.ts';
import { splitCounts } from './split-counts.ts';

/** What the rule that a judge chose says of itself. */
export type RuleFacts = Pick<Rule, 'id' | 'measures' | 'asks' | 'side'>;

/** What one judge says of the windows on the screen. */
export type JudgeReading = {
	readonly id: string;
	readonly rule: RuleFacts;
	/** The number that the judge prints: a p-value or a distance. */
	readonly reads: number;
	readonly limit: number;
	readonly rings: boolean;
	/** The statistic in units of the one that rings: 1 rings. */
	readonly reach: number;
	readonly chunks: { readonly ringing: number; readonly all: number } | null;
};

/** What a request to judge has to tell of its windows. */
export type JudgeRequest = Pick<LiveRequest, 'rows' | 'seed' | 'windows'> & {
	readonly options: CountOptions;
};

/** The windows of a request: part 1's rows, and its counts with their rows in random order. */
export function judgedWindows(request: JudgeRequest): JudgedWindows {
	const whole: LiveRequest = {
		...request,
		thresholds: {},
		options: { ...request.options, cells: 1, domain: null }
	};
	const rows = rowsOf(whole);
	if (rows) return numericWindows(rows.reference, rows.current, request.options);
	const { labels, reference, current } = countsOf(whole);
	const chunked = (counts: readonly number[], side: string) => {
		const total = counts.reduce((sum, count) => sum + count, 0);
		return splitCounts(counts, chunkSizes(total), createRng(request.seed).fork(`chunks ${side}`));
	};
	return categoryWindows(
		{ reference: chunked(reference, 'reference'), current: chunked(current, 'current') },
		labels,
		request.options.floor
	);
}

function readingOf(judge: Judge, windows: JudgedWindows): JudgeReading {
	const rule = judge.ruleFor(windows);
	const { statistic, ringsFrom, rings, chunks } = rule.find(windows);
	const { id, measures, asks, side } = rule;
	return {
		id: judge.id,
		rule: { id, measures, asks, side },
		reads: rule.pValue?.(windows) ?? statistic,
		limit: rule.limit ?? ringsFrom,
		rings,
		reach: statistic / ringsFrom,
		chunks: chunks ?? null
	};
}

/** What every judge says of one pair of windows, in the registry's order. */
export function readJudges(request: JudgeRequest): JudgeReading[] {
	const windows = judgedWindows(request);
	return judgesFor(windows).map((judge) => readingOf(judge, windows));
}

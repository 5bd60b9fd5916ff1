import { argoJudge, type Judge, type MetricLimits } from '../../simulation/rollout/index.ts';
import type { Cursor } from '../cursor.ts';
import { durationField, wholeField } from '../fields.ts';
import { durationWords } from '../read-duration.ts';
import type { DraftArgoMetric } from '../types.ts';
import { readConditions } from './read-conditions.ts';
import { readProvider } from './read-provider.ts';

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** A metric of a template; undefined where it cannot be run. */
export function readMetric(metric: Cursor): DraftArgoMetric | undefined {
	const name = metric.at('name').text ?? 'metric';
	metric.at('name').understood('');
	const query = readProvider(metric.at('provider'));
	const conditions = readConditions(metric, query?.shape ?? 'list');
	const times = readTimes(metric);
	const limits = readLimits(metric, times.intervalSeconds !== undefined);
	if (!query || !conditions) return undefined;
	const judge = argoJudge(conditions, query.shape);
	if (!judge) {
		const bent = metric.at(
			metric.at('successCondition').isThere ? 'successCondition' : 'failureCondition'
		);
		bent.unknown('a result times itself is not followed here: the metric plays no part');
		return undefined;
	}
	sayNoData(metric, judge);
	const { measure, windowSeconds } = query;
	return { name, measure, windowSeconds, judge, ...times, limits };
}

const verbs = {
	Successful: 'passes',
	Failed: 'fails',
	Inconclusive: 'is inconclusive',
	Error: 'is an error'
} as const;

/** What both conditions come to without data, said once, on the first of them. */
function sayNoData(metric: Cursor, judge: Judge): void {
	const places = ['successCondition', 'failureCondition'].map((key) => metric.at(key));
	const place = places.find(({ isThere }) => isThere);
	const words = place && metric.notes.byPath.get(place.path)?.words;
	if (!place || words === undefined) return;
	const early =
		judge.empty === judge.nan ? '' : `, before the first request it ${verbs[judge.empty]}`;
	place.understood(`${words}; a look without requests ${verbs[judge.nan]}${early}`);
}

function readTimes(metric: Cursor) {
	const interval = metric.at('interval');
	const delay = metric.at('initialDelay');
	const intervalSeconds = durationField(interval, 1);
	const delaySeconds = durationField(delay);
	if (intervalSeconds !== undefined) {
		interval.understood(`a look every ${durationWords(intervalSeconds).replace(/^1 /, '')}`);
	}
	if (delaySeconds !== undefined) {
		delay.understood(`the first look after ${durationWords(delaySeconds)}`);
	}
	return { intervalSeconds, delaySeconds: delaySeconds ?? 0 };
}

type LimitName = Exclude<keyof MetricLimits, 'interval'>;

const least: Readonly<Record<LimitName, number>> = {
	count: 0,
	failureLimit: -1,
	inconclusiveLimit: 0,
	consecutiveErrorLimit: 0,
	consecutiveSuccessLimit: 0
};

const limitWords: Readonly<Record<LimitName, (limit: number) => string>> = {
	count: (n) => (n > 0 ? `done after ${count(n, 'look')}` : 'as if it were not there'),
	failureLimit: (n) =>
		n < 0
			? 'failures never stop the release'
			: n === 0
				? 'the first failed look stops the release'
				: `${count(n, 'failed look')} forgiven: the next one stops the release`,
	inconclusiveLimit: (n) => `${count(n, 'inconclusive look')} allowed: one more pauses the release`,
	consecutiveErrorLimit: (n) => `${count(n + 1, 'error')} in a row stop the release`,
	consecutiveSuccessLimit: (n) =>
		n > 0 ? `done as soon as ${count(n, 'look')} in a row pass` : 'off'
};

function readLimits(metric: Cursor, interval: boolean): MetricLimits {
	const limits: { -readonly [Name in keyof MetricLimits]: MetricLimits[Name] } = { interval };
	for (const name of Object.keys(least) as LimitName[]) {
		const field = metric.at(name);
		const limit = wholeField(field, least[name]);
		if (limit === undefined) continue;
		field.understood(limitWords[name](limit));
		limits[name] = limit;
	}
	if (!interval && (limits.count ?? 1) > 1) {
		metric.at('count').blocks('More than one look needs an interval; Argo Rollouts refuses this.');
	}
	return limits;
}

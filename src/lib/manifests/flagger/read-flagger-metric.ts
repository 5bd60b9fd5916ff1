import { flaggerJudge, type Measure } from '../../simulation/rollout/index.ts';
import { quoted, type Cursor } from '../cursor.ts';
import { durationField } from '../fields.ts';
import { measureWords } from '../measure-words.ts';
import { durationWords } from '../read-duration.ts';
import { readQuery } from '../read-query.ts';
import type { DraftMetric } from '../types.ts';

/** Finds the query of a MetricTemplate by its name. */
export type FindQuery = (name: string) => Cursor | undefined;

const builtIn: Readonly<Record<string, Measure>> = {
	'request-success-rate': { kind: 'success-share', times: 100 },
	'request-duration': { kind: 'latency', percentile: 0.99, unitMs: 1 }
};

const usualWindow = 60;

/** A metric that a Canary checks. */
export function readFlaggerMetric(metric: Cursor, find: FindQuery): DraftMetric | undefined {
	const name = metric.at('name').text ?? 'metric';
	const interval = metric.at('interval');
	const windowSeconds = durationField(interval, 1) ?? usualWindow;
	interval.understood(`counted over the last ${durationWords(windowSeconds).replace(/^1 /, '')}`);
	const range = readRange(metric, name);
	const measure = readMeasure(metric, name, find);
	return { name, measure, windowSeconds, judge: flaggerJudge(range) };
}

function readMeasure(metric: Cursor, name: string, find: FindQuery): Measure | undefined {
	const [templateRef, query] = [metric.at('templateRef'), metric.at('query')];
	const known = Object.hasOwn(builtIn, name) ? builtIn[name] : undefined;
	if (known) {
		metric.at('name').understood(`${measureWords(known)}; without traffic the check fails`);
		return known;
	}
	metric.at('name').understood('without a value the check fails');
	templateRef.noPart('where its query stands');
	metric.at('templateVariables').noPart('put into the query');
	const text = templateRef.isThere ? find(templateRef.at('name').text ?? '') : query;
	if (!text?.isThere) {
		const place = templateRef.isThere ? templateRef.at('name') : metric.at('name');
		place.unknown(
			`the MetricTemplate ${quoted(place.value)} is not in this text: say beside “Returns” what it returns`
		);
		return undefined;
	}
	const { measure } = readQuery(text.text ?? '');
	if (measure) text.understood(`read as ${measureWords(measure)}`);
	else text.unknown('what it returns cannot be told: say it beside “Returns”');
	return measure;
}

function readRange(metric: Cursor, name: string): { min?: number; max?: number } {
	const range = metric.at('thresholdRange');
	if (range.isThere) {
		const [min, max] = [numberField(range.at('min')), numberField(range.at('max'))];
		if (min !== undefined) range.at('min').understood(`a check fails below ${min}`);
		if (max !== undefined) range.at('max').understood(`a check fails above ${max}`);
		return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
	}
	const threshold = metric.at('threshold');
	const limit = numberField(threshold) ?? 0;
	const isLeast = name === 'request-success-rate';
	threshold.understood(`a check fails ${isLeast ? 'below' : 'above'} ${limit}`);
	return isLeast ? { min: limit } : { max: limit };
}

function numberField(field: Cursor): number | undefined {
	if (!field.isThere) return undefined;
	const value = Number(field.text === '' ? NaN : field.text);
	if (Number.isFinite(value)) return value;
	field.blocks(`${quoted(field.value)} is not a number.`);
	return undefined;
}

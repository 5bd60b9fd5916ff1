import { formatCount, formatFixed, formatPlain } from '$lib/components/charts';
import type { JudgeState } from './state.ts';

type Unit = Pick<JudgeState, 'metric' | 'requests'>;

const digits = (value: number, most: number) => {
	const size = Math.abs(value);
	return size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : most;
};

/** A value as a dashboard prints it: `0.105 %` of requests, `121.4 ms`. */
export function printValue(value: number, { metric, requests }: Unit): string {
	if (metric === 'latency') return `${formatFixed(value, value >= 1000 ? 0 : 1)} ms`;
	const share = (100 * value) / requests;
	return `${formatFixed(share, digits(share, 3))} %`;
}

/** A difference: `1.21 points`, `2.4 ms`. */
export const printShift = (value: number, unit: Unit): string =>
	`${printShiftNumber(value, unit)} ${unit.metric === 'latency' ? 'ms' : 'points'}`;

/** A difference without its unit. */
export function printShiftNumber(value: number, { metric, requests }: Unit): string {
	if (metric === 'latency') return formatFixed(value, Math.abs(value) < 10 ? 2 : 1);
	const points = (100 * value) / requests;
	return formatFixed(points, digits(points, 4));
}

/** A ratio: `52 times`, `2.0 % more`. */
export function printRatio(ratio: number): string {
	if (Number.isNaN(ratio)) return 'no ratio, as one side is 0';
	if (ratio >= 10) return `${formatFixed(ratio, 0)} times as much`;
	if (ratio >= 2) return `${formatFixed(ratio, 1)} times as much`;
	const by = 100 * Math.abs(ratio - 1);
	const text = `${formatFixed(by, by < 10 ? 1 : 0)} %`;
	return text === '0.0 %' ? 'as much' : `${text} ${ratio > 1 ? 'more' : 'less'}`;
}

/** A factor as a label: `× 100`, `+ 2 %`. */
export function printTimes(times: number): string {
	if (times >= 2) return `× ${formatPlain(Number(times.toPrecision(3)))}`;
	const by = Number((100 * (times - 1)).toPrecision(3));
	return `${by < 0 ? '−' : '+'} ${formatPlain(Math.abs(by))} %`;
}

/** The unit of the vertical axis, once. */
export const axisTitle = ({ metric, requests }: Unit) =>
	metric === 'latency'
		? 'P95 of an interval, ms'
		: `failed, % of ${formatCount(requests)} requests an interval`;

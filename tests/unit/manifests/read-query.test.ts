import { expect, it } from 'vitest';
import { measureWords } from '../../../src/lib/manifests/measure-words.ts';
import { readQuery } from '../../../src/lib/manifests/read-query.ts';

const words = (query: string) => {
	const { measure } = readQuery(query);
	return measure && measureWords(measure);
};
const all = 'sum(rate(x{app="a"}[5m]))';

it.each([
	[`sum(rate(x{code=~"5.."}[5m])) / ${all}`, 'the share of failed requests'],
	[`sum(rate(x{code!~"5.*"}[5m])) / ${all}`, 'the share of sound requests'],
	[
		`sum(irate(istio_requests_total{response_code!~"5.*"}[5m])) / ${all}`,
		'the share of sound requests'
	],
	[`1 - sum(rate(x{status=~"5.."}[5m])) / ${all}`, 'the share of sound requests'],
	[`100 - sum(rate(x{status!~"5.."}[1m])) / ${all} * 100`, 'the percentage of failed requests'],
	[`sum(rate(x{code=~"2.."}[5m])) / ${all} * 100`, 'the percentage of sound requests'],
	[`sum(rate(http_errors_total[5m])) / ${all}`, 'the share of failed requests'],
	['sum(increase(x{code=~"5.."}[5m]))', 'the number of failed requests'],
	['sum(rate(x{code=~"5.."}[5m]))', 'failed requests a second'],
	[
		'histogram_quantile(0.99, sum(rate(x_seconds_bucket[5m])) by (le))',
		'P99 of latency in seconds'
	],
	[
		'histogram_quantile(.95, sum(rate(x_milliseconds_bucket[1m])) by (le))',
		'P95 of latency in milliseconds'
	],
	['avg(cpu_usage)', undefined],
	['sum(a) / sum(b)', undefined],
	['', undefined]
])('%s', (query, measure) => expect(words(query)).toBe(measure));

it('takes the longest range, and sees whether a list comes back', () => {
	expect(readQuery('a[1m] / b[10m:1m]').windowSeconds).toBe(600);
	expect(readQuery('avg(x)')).toMatchObject({ windowSeconds: undefined, shape: 'list' });
	expect(readQuery('scalar(avg(x))').shape).toBe('number');
});

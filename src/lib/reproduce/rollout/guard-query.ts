import type { ReleaseGuard } from '../../simulation/rollout/index.ts';
import { normal } from '../../stats/index.ts';
import { durationText, plainNumber } from './write-yaml.ts';

/** How Prometheus tells the two versions apart: label matchers, without braces. */
export interface Series {
	readonly fresh: string;
	readonly control: string;
}

/** A guard as one PromQL expression and the line that it must stay under. */
export interface GuardQuery {
	/** A name that a metric of Argo or Flagger can have. */
	readonly name: string;
	readonly query: string;
	/** Fails above it. */
	readonly above: number;
	/** What is compared, in the guard's own words, for a comment. */
	readonly says: string;
}

const requests = (series: string, window: string) =>
	`sum(increase(http_requests_total{${series}}[${window}]))`;
const errors = (series: string, window: string) =>
	`sum(increase(http_requests_total{${series},code=~"5.."}[${window}]))`;
const rate = (series: string, window: string) =>
	`${errors(series, window)}\n/ ${requests(series, window)}`;

/** PromQL names an absent series nothing, not nought: without a single error there is no rate. */
const orNought = (expression: string) => `(${expression} or vector(0))`;

/**
 * A guard for Prometheus. The metric names are the usual ones (`http_requests_total`,
 * `http_request_duration_seconds`); with fewer requests than the guard asks for the answer is empty.
 *
 * @returns the query, or a sentence why PromQL cannot ask it
 */
export function guardQuery(guard: ReleaseGuard, series: Series): GuardQuery | string {
	const asked = ask(guard, series);
	if (typeof asked === 'string' || guard.atLeast <= 0) return asked;
	const enough = `${requests(series.fresh, durationText(guard.windowMinutes))} >= ${guard.atLeast}`;
	return { ...asked, query: `(${asked.query}\n) and (${enough})` };
}

function ask(guard: ReleaseGuard, { fresh, control }: Series): GuardQuery | string {
	const window = durationText(guard.windowMinutes);
	const freshRate = `${orNought(errors(fresh, window))}\n/ ${requests(fresh, window)}`;
	switch (guard.kind) {
		case 'error-rate':
			return {
				name: 'error-rate',
				query: freshRate,
				above: guard.above,
				says: 'error rate of the new version'
			};
		case 'error-ratio':
			return {
				name: 'error-ratio',
				query: `(${freshRate})\n/ (${rate(control, window)})`,
				above: guard.above,
				says: 'error rate in times of the control'
			};
		case 'latency':
			return latencyQuery(guard, fresh);
		case 'two-proportion':
			return zQuery(guard.alpha, { fresh, control }, window);
		case 'burn-rate':
			return burnQuery(guard, fresh);
		case 'kayenta':
			return 'Kayenta’s judge ranks windows against each other, which PromQL cannot; run Kayenta itself and let the tool ask it (Argo: a `kayenta` or `web` metric).';
		case 'sequential':
			return 'A sequential test keeps its sum over the whole release, which PromQL cannot; let a small service of your own answer it (a `web` metric).';
		case 'business':
			return 'Conversions come from your warehouse, late; let a job or a service of your own answer it (a `job` or `web` metric).';
	}
}

function latencyQuery(
	guard: Extract<ReleaseGuard, { kind: 'latency' }>,
	fresh: string
): GuardQuery {
	const window = durationText(guard.windowMinutes);
	return {
		name: `p${Math.round(guard.percentile * 100)}`,
		query: `histogram_quantile(${guard.percentile},\n  sum by (le) (rate(http_request_duration_seconds_bucket{${fresh}}[${window}])))`,
		above: guard.aboveMs / 1000,
		says: `P${Math.round(guard.percentile * 100)} of the new version, seconds`
	};
}

/** z of two shares with the pooled rate, against the normal's quantile: one-sided, large counts. */
function zQuery(alpha: number, { fresh, control }: Series, window: string): GuardQuery {
	const [nf, nc] = [requests(fresh, window), requests(control, window)];
	const [ef, ec] = [orNought(errors(fresh, window)), orNought(errors(control, window))];
	const pooled = `((${ef} + ${ec}) / (${nf} + ${nc}))`;
	return {
		name: 'two-proportion-z',
		query: `(${ef} / ${nf} - ${ec} / ${nc})\n/ sqrt(${pooled} * (1 - ${pooled}) * (1 / ${nf} + 1 / ${nc}))`,
		above: normal().quantile(1 - alpha),
		says: `z of new against control; ${plainNumber(alpha)} one-sided, for large counts`
	};
}

/** The smaller of two burns, so that both windows must be above the line. */
function burnQuery(guard: Extract<ReleaseGuard, { kind: 'burn-rate' }>, fresh: string): GuardQuery {
	const burn = (minutes: number) =>
		`(${orNought(errors(fresh, durationText(minutes)))}\n/ ${requests(fresh, durationText(minutes))} / ${plainNumber(1 - guard.objective)})`;
	const [long, short] = [burn(guard.longMinutes), burn(guard.shortMinutes)];
	return {
		name: 'burn-rate',
		query: `(${long} <= ${short})\nor ${short}`,
		above: guard.burn,
		says: `error budget of ${plainNumber(guard.objective * 100)} %, burnt this many times too fast over both windows`
	};
}

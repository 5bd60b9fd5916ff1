import type { Rng } from '../../random/index.ts';
import { binomial, sampleSizeForRareEvents } from '../../stats/index.ts';
import type { Blank, FilledSheet } from './blank.ts';

const print = (value: number) => value.toLocaleString('en-GB');

type Plan = ReturnType<typeof draw>;

/** The plan of a canary: what it gets, how long a quiet one must be watched, and a fixed line’s false alarms. */
export function canary(random: Rng): FilledSheet {
	const plan = draw(random);
	const { perSecond, share, limit, minutes, healthy } = plan;
	return {
		given: [
			`${perSecond} requests a second, ${share} % of them to the canary.`,
			`It should be shown to fail less often than ${limit} %, at 95 % confidence.`,
			`The guard of the plan rolls back when more than ${limit} % of a ${minutes}-minute window fail.`,
			`The service is healthy: ${healthy} % of requests fail anyway.`
		],
		blanks: [requests(plan), clean(plan), wait(plan), alarms(plan)]
	};
}

function draw(random: Rng) {
	const perSecond = [2, 5, 20, 50][random.integer(4)] ?? 20;
	const share = [5, 10, 20][random.integer(3)] ?? 10;
	const limit = [0.1, 0.2, 0.5][random.integer(3)] ?? 0.1;
	const minutes = [5, 10][random.integer(2)] ?? 5;
	const healthy = limit / 2;
	const hourly = (perSecond * 3600 * share) / 100;
	const quiet = sampleSizeForRareEvents({ rate: limit / 100 });
	return { perSecond, share, limit, minutes, healthy, hourly, quiet };
}

function requests({ perSecond, share, hourly }: Plan): Blank {
	return {
		id: 'requests-an-hour',
		label: 'Requests that the canary gets in an hour',
		answer: hourly,
		tolerance: 0.02 * hourly,
		unit: 'requests',
		decimals: 0,
		why: `${perSecond} × 3,600 × ${share} % = ${print(hourly)}.`,
		card: 'two-requests-a-second'
	};
}

function clean({ limit, quiet }: Plan): Blank {
	return {
		id: 'clean-requests',
		label: `Requests without one error that show less than ${limit} %`,
		answer: quiet,
		tolerance: 0.05 * quiet,
		unit: 'requests',
		decimals: 0,
		why: `Three over the rate: 3 / ${limit} % = ${print(Math.round(300 / limit))}; exactly ${print(quiet)}.`,
		card: 'nothing-seen-in-n'
	};
}

function wait({ hourly, quiet }: Plan): Blank {
	const answer = (60 * quiet) / hourly;
	return {
		id: 'minutes-of-quiet',
		label: 'Minutes that this takes if nothing fails',
		answer,
		tolerance: 0.06 * answer,
		unit: 'minutes',
		decimals: answer < 20 ? 1 : 0,
		why: `${print(quiet)} requests at ${print(hourly)} an hour. The calendar does not come into it.`,
		card: 'hours-or-days'
	};
}

function alarms({ hourly, minutes, limit, healthy }: Plan): Blank {
	const window = Math.round((hourly * minutes) / 60);
	const fires = Math.floor((window * limit) / 100 + 1e-9) + 1;
	const answer = 100 * binomial(window, healthy / 100).sf(fires - 1);
	return {
		id: 'healthy-fires',
		label: 'Of 100 windows, those in which the guard rolls the healthy service back',
		answer,
		tolerance: 5,
		unit: 'windows',
		decimals: 1,
		why: `A window holds ${print(window)} requests, so ${fires === 1 ? 'one error fires' : `${fires} errors fire`}. A binomial with ${healthy} % has as many in ${answer.toFixed(1)} % of windows.`,
		card: 'healthy-and-rolled-back'
	};
}

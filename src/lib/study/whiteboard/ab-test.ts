import type { Rng } from '../../random/index.ts';
import { peekingErrorRate, sampleSizeForProportions } from '../../stats/index.ts';
import type { Blank, FilledSheet } from './blank.ts';

const print = (value: number) => value.toLocaleString('en-GB');

type Plan = ReturnType<typeof draw>;

/** The plan of an A/B test: users, days, and what looking early costs. */
export function abTest(random: Rng): FilledSheet {
	const plan = draw(random);
	const { baseline, rise, raised, daily, looks } = plan;
	return {
		given: [
			`${baseline} % of users buy today.`,
			`A relative rise of ${rise} % must be seen: from ${baseline} to ${Number(raised.toFixed(2))} %.`,
			'Two-sided at 5 %, power 80 %.',
			`${print(daily)} users a day enter the test, half to each arm.`,
			`Somebody wants to look ${looks} times, each time at p below 0.05, and stop at the first.`
		],
		blanks: [users(plan), weeks(plan), falseAlarms(plan)]
	};
}

function draw(random: Rng) {
	const baseline = [2, 4, 5, 10][random.integer(4)] ?? 4;
	const rise = [10, 15, 20][random.integer(3)] ?? 10;
	const daily = [4_000, 8_000, 20_000][random.integer(3)] ?? 8_000;
	const looks = [5, 10, 14][random.integer(3)] ?? 14;
	const raised = baseline * (1 + rise / 100);
	const [perArm] = sampleSizeForProportions({
		baseline: baseline / 100,
		effect: rise / 100,
		relative: true,
		power: 0.8
	}).perArm;
	const points = raised - baseline;
	/** By the formula for the head. */
	const byHead = Math.round((16 * baseline * (100 - baseline)) / points ** 2);
	return { baseline, rise, raised, daily, looks, perArm, points, byHead };
}

function users({ perArm, points, byHead }: Plan): Blank {
	return {
		id: 'users-per-arm',
		label: 'Users in each arm',
		answer: perArm,
		tolerance: 0.1 * perArm,
		unit: 'users',
		decimals: 0,
		why: `${print(perArm)} by the normal approximation. In the head: 16 p (1 − p) / d², with d = ${Number(points.toFixed(2))} points, gives ${print(byHead)}.`,
		card: 'users-per-arm'
	};
}

function weeks({ perArm, byHead, daily }: Plan): Blank {
	const weeksOf = (inArm: number) => Math.ceil((2 * inArm) / daily / 7);
	const days = Math.ceil((2 * perArm) / daily);
	const answer = weeksOf(perArm);
	return {
		id: 'whole-weeks',
		label: 'Whole weeks that it runs',
		answer,
		// Whoever took the formula for the head is not wrong by a week.
		tolerance: Math.abs(answer - weeksOf(byHead)),
		unit: answer === 1 ? 'week' : 'weeks',
		decimals: 0,
		why: `Two arms are ${print(2 * perArm)} users, so ${days} ${days === 1 ? 'day' : 'days'} at ${print(daily)} a day. Weekdays differ, so it runs for whole weeks.`,
		card: 'sixteen-sigma-squared'
	};
}

function falseAlarms({ looks }: Plan): Blank {
	const answer = 100 * peekingErrorRate({ looks });
	return {
		id: 'false-alarms',
		label: `Of 100 tests in which nothing differs, those that stop at one of ${looks} looks`,
		answer,
		tolerance: 3,
		unit: 'tests',
		decimals: 1,
		why: `One look errs 5 times in 100. ${looks} looks at equal distances, each at 5 %, err ${answer.toFixed(1)} times: each look is another chance.`,
		card: 'looked-every-morning'
	};
}

import { drawn, lineThrough, steps } from './axes.ts';

/** Working days from a wish to users, by releases a month, if a release takes 30 of 140 hours. */
export function waitingAndReleases() {
	const most = 140 / 30;
	const days = (releases: number) => 20 / (most - releases);
	return drawn({
		words: `Working days from a wish to users, if one person makes each release in 30 of a month’s 140 hours: ${days(2).toFixed(1)} days at two a month, ${days(4).toFixed(0)} at four. Beyond ${most.toFixed(1)} the queue never clears.`,
		x: {
			label: 'releases a month',
			from: 0,
			to: 6.6,
			ticks: [0, 2, 4, 6].map((n) => [n, String(n)])
		},
		y: {
			label: 'working days',
			from: 0,
			to: 40,
			ticks: [0, 20, 40].map((n) => [n, String(n)])
		},
		draw: (at) => [
			{ shape: 'line', of: 'current', points: lineThrough(at, steps(0, most - 0.5, 40), days) },
			{ shape: 'rule', along: 'x', at: at.x(most), text: 'never clears' },
			...[2, 4].map((releases) => ({
				shape: 'dot' as const,
				x: at.x(releases),
				y: at.y(days(releases)),
				text: days(releases).toFixed(releases === 2 ? 1 : 0),
				side: 'left' as const
			}))
		]
	});
}

/** How old each candidate is when it goes live, if a rollout takes longer than the pace allows. */
export function agesOfCandidates() {
	const age = (candidate: number) => 10 + 3 * (candidate - 1);
	return drawn({
		words: `Age at going live: ten days of rollout, a candidate every seven days, oldest first. The ninth is ${age(9)} days old; with a rollout that keeps pace each would be ten (dashed).`,
		x: {
			label: 'candidate',
			from: 0.3,
			to: 9.7,
			ticks: [1, 3, 5, 7, 9].map((n) => [n, String(n)])
		},
		y: {
			label: 'days old',
			from: 0,
			to: 40,
			ticks: [0, 20, 40].map((n) => [n, String(n)])
		},
		draw: (at) => [
			...steps(1, 9, 9).map((candidate) => ({
				shape: 'bar' as const,
				from: at.x(candidate - 0.35),
				to: at.x(candidate + 0.35),
				height: at.y(age(candidate)),
				rings: false
			})),
			{ shape: 'line', of: 'reference', points: lineThrough(at, [0.3, 9.7], () => 10) }
		]
	});
}

/** Where an alarm becomes cheaper than silence, if a miss costs as much as twenty false alarms. */
export function alarmOrSilence() {
	const miss = 20;
	const even = 1 / (1 + miss);
	return drawn({
		words: `What a call costs on average, in false alarms, if a miss costs as much as twenty: silence (solid) is cheaper than an alarm (dashed) only below one chance in ${1 + miss}, ${(100 * even).toFixed(1)} %.`,
		x: {
			label: 'chance that the row is positive',
			from: 0,
			to: 12,
			ticks: [0, 4, 8, 12].map((percent) => [percent, `${percent} %`])
		},
		y: { label: 'cost', from: 0, to: 2, ticks: [0, 1, 2].map((n) => [n, String(n)]) },
		draw: (at) => [
			{
				shape: 'line',
				of: 'reference',
				points: lineThrough(at, [0, 12], (percent) => 1 - percent / 100)
			},
			{
				shape: 'line',
				of: 'current',
				points: lineThrough(at, [0, 10], (percent) => (miss * percent) / 100)
			},
			{ shape: 'rule', along: 'x', at: at.x(100 * even), text: `${(100 * even).toFixed(1)} %` }
		]
	});
}

/** What positives that weigh five times make of each score. */
export function weightedScores() {
	const weight = 5;
	const moved = (percent: number) => (100 * weight * percent) / (100 + (weight - 1) * percent);
	const before = 100 / (1 + weight);
	return drawn({
		words: `What each score becomes if positives weigh five times in training (solid; dashed: unchanged). The order stays, and whatever stood at ${before.toFixed(1)} % now stands at the gate of 50 %.`,
		x: { label: 'score before', from: 0, to: 100, ticks: [0, 50, 100].map((n) => [n, `${n} %`]) },
		y: { label: 'score after', from: 0, to: 100, ticks: [0, 50, 100].map((n) => [n, `${n} %`]) },
		draw: (at) => [
			{ shape: 'line', of: 'reference', points: lineThrough(at, [0, 100], (percent) => percent) },
			{ shape: 'line', of: 'current', points: lineThrough(at, steps(0, 100, 41), moved) },
			{ shape: 'rule', along: 'y', at: at.y(50), text: 'gate' },
			{
				shape: 'dot',
				x: at.x(before),
				y: at.y(50),
				text: `${before.toFixed(1)} %`,
				side: 'right'
			}
		]
	});
}

import { formatCount } from '$lib/components/charts';
import { totalOf, type PlayedRound } from '$lib/state/blind-scores.svelte';
import { durationWords } from '../one/clock.ts';

const players = {
	you: ['You', ''],
	knowing: ['One who knows', 'acts the minute a fault begins'],
	sheet: ['The sheet’s guard', 'back above 0.1 % failed in 5 min']
} as const;

export const scoreColumns = [
	'Who',
	'right',
	'good refused',
	'bad let out',
	'answers spoilt',
	'time taken'
];

/** You, one who knows, and the sheet's guard on the same rounds. */
export function scoreRows(rounds: readonly PlayedRound[]) {
	return Object.entries(players).map(([player, [name, note]]) => {
		const total = totalOf(rounds, player as keyof typeof players);
		return {
			...{ name, ...(note && { note }) },
			cells: [
				`${rounds.length - total.wrong} of ${rounds.length}`,
				formatCount(total.refused),
				formatCount(total.missed),
				formatCount(total.hurt),
				total.minutes > 0 ? durationWords(total.minutes) : '0\u00a0min'
			],
			marked: player === 'you'
		};
	});
}

/** Round by round: what it was, and what each did. */
export function roundRows(rounds: readonly PlayedRound[]) {
	const say = ({ refused, missed }: PlayedRound['you']) =>
		refused ? 'refused a good one' : missed ? 'let a bad one out' : 'right';
	return rounds.map(({ you, sheet }, i) => ({
		name: `Round ${i + 1}`,
		cells: [
			say(you),
			formatCount(you.hurt),
			durationWords(you.minutes),
			say(sheet),
			formatCount(sheet.hurt)
		]
	}));
}

export const roundColumns = ['Round', 'you', 'spoilt', 'after', 'the sheet’s guard', 'it spoilt'];

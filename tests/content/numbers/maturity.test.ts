import { expect, it } from 'vitest';
import {
	maturityLevels,
	type Practice,
	releaseLine
} from '../../../src/lib/simulation/pipeline/index.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('maturity');
const team: Practice[] = ['versioned', 'ci', 'training', 'trigger'];
const line = (has: Practice[], releasesAMonth: number) =>
	releaseLine(new Set(has), { releasesAMonth, people: 1, hoursByHand: 30, faultShare: 0.15 });
const days = (has: Practice[], releases: number) => line(has, releases).leadHours / 7;

it('the team of the figure is level 1, level 0 and level 2 at once', () => {
	const { sheet, google, microsoft } = maturityLevels(new Set(team));
	expect(words).toContain(
		`level ${sheet.level}, level ${google.level} and level ${microsoft.level} at once`
	);
});

it('the table of scales holds, row by row', () => {
	const rows: [string, Practice[]][] = [
		['Everything by hand', []],
		['Application code is tested and built', ['ci']],
		['Training is a pipeline, a person deploys', ['ci', 'versioned', 'training']],
		['Accepted models deploy themselves', ['ci', 'versioned', 'training', 'deployment']],
		['… and retraining starts by a trigger', [...team, 'deployment', 'monitoring']],
		[
			'… and the pipeline itself has CI and CD',
			[...team, 'deployment', 'monitoring', 'pipelineDelivery']
		]
	];
	for (const [name, has] of rows) {
		const { sheet, google, microsoft } = maturityLevels(new Set(has));
		expect(words).toContain(`| ${name} | ${sheet.level} | ${google.level} | ${microsoft.level} |`);
	}
});

it('two releases a month take 7.5 days, four 30, five never clear', () => {
	expect(words).toContain(
		`that person spends ${printed(100 * line([], 2).utilisation)} % of the time`
	);
	expect(words).toContain(`users after ${printed(days([], 2), 1)} working days`);
	expect(words).toContain(
		`it is ${printed(100 * line([], 4).utilisation)} %, and ${printed(days([], 4))} days`
	);
	expect(line([], 5).leadHours).toBe(Infinity);
});

it('the team keeps 9.9 hours, and 3.9 with automatic deployment', () => {
	expect(words).toContain(`${printed(line(team, 4).handsOnHours, 1)} of the 30 hours stay`);
	expect(printed(days(team, 4))).toBe('2');
	expect(words).toContain(
		`${printed(line([...team, 'deployment'], 4).handsOnHours, 1)} hours stay`
	);
});

it('3.6 faults a year reach users by hand, 1.3 through CI and the pipeline', () => {
	expect(words).toContain(`${printed(12 * line([], 2).faultsAMonth, 1)} faults a year reach users`);
	expect(words).toContain(`checks leave ${printed(12 * line(team, 2).faultsAMonth, 1)}`);
});

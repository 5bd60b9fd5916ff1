import { expect, test, vi } from 'vitest';
import found from '../../../../../content/presets/experiment-interleaving.json';
import {
	formatCount,
	formatFixed,
	formatPercent
} from '../../../../../src/lib/components/charts/format.ts';
import { interleaveNow } from '../../../../../src/lib/labs/experiment/interleaving/first.ts';
import { interleaveLink } from '../../../../../src/lib/labs/experiment/interleaving/link.ts';
import { initialState, rounds } from '../../../../../src/lib/labs/experiment/interleaving/state.ts';
import { aboutUsers, verdict } from '../../../../../src/lib/labs/experiment/interleaving/words.ts';

/** The texts are of 200 experiments, which `npm run test:deep` makes; the usual run sees that it points there. */
const isDeep = process.env.DEEP === '1';
const experiments = isDeep ? 200 : 4;
if (isDeep) vi.setConfig({ testTimeout: 400_000 });

/** A preset as the page runs it, and whether its text says what came out. */
function open(id: string) {
	const preset = found.find((known) => known.id === id);
	const read = interleaveLink.read(preset?.link ?? '', undefined);
	if (!preset || !read) throw new Error(`no preset ${id}`);
	const reading = interleaveNow(read.state, experiments);
	const text = `${preset.question} ${preset.teaches}`.replaceAll(' %', '\u00a0%');
	const says = (words: string) => {
		if (isDeep) expect(text).toContain(words);
	};
	/** Users it takes, by either way. */
	const needs = () => {
		says(aboutUsers(reading.mixed.usersFor80).replace('about ', ''));
		says(aboutUsers(reading.split.usersFor80).replace('about ', ''));
	};
	const clicks = () => {
		says(formatFixed(reading.clicksA));
		says(formatFixed(reading.clicksB));
	};
	return { reading, says, needs, clicks, said: verdict(reading) };
}

test('there are eight, the lab writes their links as they are, and all rounds are 200', () => {
	expect(found).toHaveLength(8);
	expect(found.every(({ teaches }) => teaches.length > 100)).toBe(true);
	for (const { link } of found) {
		const read = interleaveLink.read(link, undefined);
		expect(read?.problems).toEqual([]);
		expect(interleaveLink.write(read?.state ?? initialState)).toBe(link);
	}
	expect(rounds.reduce((sum, runs) => sum + runs, 0)).toBe(200);
});

test('eleven to one: 1,200 and 13,000; 13 and 71 % at 1,000 users', () => {
	const { reading, needs, clicks, says, said } = open('usual');
	needs();
	clicks();
	says(formatPercent(reading.split.right[3]!));
	says(formatPercent(reading.mixed.right[3]!));
	says(formatFixed(reading.ratio ?? 0, 0));
	expect(said.verdict).toMatch(/^Team draft needs about [\d,]+ users to say “B” 80 times in 100/);
	// Four experiments are 16,000 users: their range holds what 200 say.
	const [low, high] = reading.mixed.usersRange;
	expect(low).toBeLessThan(1190);
	expect(high).toBeGreaterThan(1190);
});

test('the older way: 1,000 users, 80 % at 1,000', () => {
	const { reading, says } = open('balanced');
	says(aboutUsers(reading.mixed.usersFor80).replace('about ', ''));
	says(formatPercent(reading.mixed.right[3]!));
});

test('nothing to find: 2.0 and 4.5 %, and a verdict that says so', () => {
	const { reading, says, said } = open('nothing');
	for (const { right, wrong } of [reading.split, reading.mixed]) {
		says(formatPercent(right.at(-1)! + wrong.at(-1)!, 1));
	}
	expect(reading.ratio).toBeUndefined();
	expect(said.verdict).toContain('Both rankers err alike');
});

test('a small step: 23,000, and 140,000 to 760,000 for the A/B test', () => {
	const { reading, says, clicks } = open('small');
	says(aboutUsers(reading.mixed.usersFor80).replace('about ', ''));
	for (const users of reading.split.usersRange) says(formatCount(Number(users.toPrecision(2))));
	clicks();
});

test('users who see it all: 900, and an A/B test that sees nothing in 800,000', () => {
	const { reading, says, said } = open('everything');
	says(aboutUsers(reading.mixed.usersFor80).replace('about ', ''));
	says(formatFixed(reading.clicksA));
	expect(reading.split.usersFor80).toBe(Infinity);
	expect(said.verdict).toContain('the A/B test does not see it in all');
});

test.each(['impatient', 'alike', 'queries'])('%s: the users that each way needs', (id) => {
	const { needs, says, reading } = open(id);
	needs();
	if (id === 'impatient') says(formatFixed(reading.clicksA));
	if (id === 'alike') says(formatFixed(reading.ratio ?? 0, 1));
});

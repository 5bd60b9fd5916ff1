import { expect, test } from 'vitest';
import found from '../../../../../content/presets/rollout-sticky.json';
import { stickyLink } from '../../../../../src/lib/labs/rollout/sticky/link.ts';
import { momentAt } from '../../../../../src/lib/labs/rollout/sticky/shares.ts';
import { worldOf, type StickyState } from '../../../../../src/lib/labs/rollout/sticky/state.ts';
import {
	heavyWords,
	testWords,
	verdict
} from '../../../../../src/lib/labs/rollout/sticky/words.ts';
import { runSticky } from '../../../../../src/lib/simulation/rollout/index.ts';

/** A preset as the page reads it, with a part of it changed. */
function open(id: string, part: Partial<StickyState> = {}) {
	const preset = found.find((known) => known.id === id);
	const read = stickyLink.read(preset?.link ?? '', undefined);
	if (!preset || !read) throw new Error(`no preset ${id}`);
	expect(read.problems).toEqual([]);
	const state = { ...read.state, ...part };
	const run = runSticky(worldOf(state));
	return { run, now: momentAt(run, state.day), said: verdict(run, state), test: testWords(run) };
}

/** To a whole per cent. */
const percent = (share: number | undefined) => Math.round(100 * (share ?? NaN));

test('there are eight, and the lab writes their links as they are', () => {
	expect(found).toHaveLength(8);
	for (const { link } of found) {
		const read = stickyLink.read(link, undefined);
		expect(read && stickyLink.write(read.state)).toBe(link);
	}
});

test('a tenth, for a week: 47 % of those who came, 46 % have seen both', () => {
	const { now, said } = open('a-tenth');
	expect([percent(now.formula), percent(now.both)]).toEqual([47, 46]);
	expect(0.9 ** 7).toBeCloseTo(0.48, 2);
	expect(said.state).toBe('alarm');
});

test('a hash: a tenth on either day, nobody between, a fair comparison', () => {
	for (const day of [7, 14]) {
		const { now, test: words, said } = open('hash', { day });
		expect(now.formula).toBeCloseTo(0.1, 12);
		expect(now.both).toBe(0);
		expect(words).toContain('fair comparison');
		expect(said.state).toBe('steady');
	}
});

test('drawn by request: 59 % on the first day', () => {
	expect(percent(open('every-request').now.formula)).toBe(59);
	expect(0.9 ** 5).toBeCloseTo(0.59, 3);
});

test('Flagger’s cookie: 84 % of the users, 57 % of the requests', () => {
	const { now, said } = open('flagger');
	expect([percent(now.formula), percent(now.traffic)]).toEqual([84, 57]);
	expect(said.rest).toContain('a cookie for one side only');
});

test('one per cent for four weeks: 45 %', () => {
	expect(percent(open('one-per-cent').now.formula)).toBe(45);
});

test('a cookie for a week: 10 % until day 7, 17 % by day 14; of 30 days: 10 %', () => {
	expect(percent(open('a-week-long', { day: 7 }).now.formula)).toBe(10);
	expect(percent(open('a-week-long').now.formula)).toBe(17);
	expect(percent(open('a-week-long', { cookieDays: 30 }).now.formula)).toBe(10);
	const rising = open('a-week-long', { doublings: 1 });
	expect(rising.said.why).toContain('there is no formula');
});

test('steps by hash: 25 % have seen both by day 8', () => {
	expect(percent(open('steps').now.both)).toBe(25);
	expect(open('steps', { day: 1.75 }).now.both).toBe(0);
});

test('half and half by session: 9.1 times as often, 10 % shows as 5.0 %', () => {
	const { test: words } = open('half-and-half');
	expect(words).toContain('9.1 times as often');
	expect(words.replaceAll('\u00a0', ' ')).toContain('A true effect of 10 % shows as 5.0 %');
});

test('says what the busiest tenth makes, and what that changes', () => {
	expect(heavyWords(open('a-tenth').run)).toMatch(/makes 3\d\u00a0% of the sessions: they meet/);
	const even = heavyWords(open('hash', { evenness: 10 }).run);
	expect(even).toMatch(/makes (1|2)\d\u00a0% of the sessions: which of them the hash/);
});

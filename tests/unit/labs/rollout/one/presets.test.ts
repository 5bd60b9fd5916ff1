import { expect, test } from 'vitest';
import found from '../../../../../content/presets/rollout.json';
import { oneLink } from '../../../../../src/lib/labs/rollout/one/fields.ts';
import { guardCards } from '../../../../../src/lib/labs/rollout/one/guards.ts';
import { logLines } from '../../../../../src/lib/labs/rollout/one/log-words.ts';
import { questionOf } from '../../../../../src/lib/labs/rollout/one/question.ts';
import { segmentRows } from '../../../../../src/lib/labs/rollout/one/segment-rows.ts';
import { initialState, type OneState } from '../../../../../src/lib/labs/rollout/one/state.ts';
import { verdict } from '../../../../../src/lib/labs/rollout/one/verdict.ts';
import {
	exactOdds,
	guardChance,
	releaseBeside,
	releasePicture,
	runRelease,
	type ReleaseGuard
} from '../../../../../src/lib/simulation/rollout/index.ts';

function play(state: OneState) {
	const { release, view } = questionOf(state);
	const picture = releasePicture(runRelease(release), view);
	const beside = releaseBeside(release, 0).next().value;
	const chance = guardChance(release);
	const facts = { picture, state, chance, beside: typeof beside === 'object' ? beside : undefined };
	const log = logLines(picture, state).map(({ clock, text }) => `${clock} ${text}`);
	return { ...facts, said: verdict(facts), log: log.join('\n') };
}

/** A preset as the page runs it, with what it teaches. */
function open(id: string) {
	const preset = found.find((known) => known.id === id);
	const read = oneLink.read(preset?.link ?? '', undefined);
	if (!preset || !read) throw new Error(`no preset ${id}`);
	expect(read.problems).toEqual([]);
	return { teaches: preset.teaches, ...play(read.state) };
}

const with_ = (id: string, part: Partial<OneState>) => play({ ...open(id).state, ...part });

test('the lab begins with the first, and writes their links as they are', () => {
	expect(oneLink.write(initialState)).toBe(found[0]?.link);
	for (const { link } of found) {
		const read = oneLink.read(link, undefined);
		expect(read && oneLink.write(read.state)).toBe(link);
	}
});

test('one in a hundred: 41 failed answers, 2,416 users, and 5,684 all at once', () => {
	const { teaches, picture, said, beside } = open('one-in-a-hundred');
	expect(said.verdict).toBe('Rolled back at 09:30, 30\u00a0min after the fault began.');
	expect(said.rest).toBe('It cost 41 failed answers.');
	expect(picture.bill.usersTouched).toBe(2416);
	expect(Math.round(beside?.atOnce?.badFromDefect ?? 0)).toBe(5684);
	const rows = segmentRows(picture, picture.fresh.requests.length - 1);
	expect(rows.at(-2)?.cells[0]).toBe('52\u00a0%, 43\u00a0of\u00a083');
	expect(rows.at(-1)?.cells[0]).toBe('0.52\u00a0%, 44\u00a0of\u00a08,528');
	for (const number of ['2,416', '41', '5,684', '43 of 83', '1 of 8,445']) {
		expect(teaches).toContain(number);
	}
});

test('the sheet’s plan: right within one window when busy, by luck when quiet', () => {
	const busy = open('busy');
	expect(busy.log).toContain('09:05 Guard: 304 errors in 134,443 requests');
	expect(busy.said.rest).toBe('It cost 332 failed answers.');
	expect(busy.said.why).toContain('150,000 requests to the new model, and 151 errors fire');
	expect(busy.said.why).toContain('practically never');
	const quiet = open('quiet');
	expect(quiet.log).toContain('09:10 Guard: 1 error in 62 requests');
	expect(quiet.said.rest).toBe('It had hurt nobody yet.');
	expect(quiet.said.why).toContain('60 requests to the new model, and one error fires');
	expect(quiet.said.why).toContain('rolled back in 30\u00a0% of hours');
});

test('healthy, and rolled back: 6.6 % of windows, 56 % of hours', () => {
	const { said, log, picture, state } = open('sound');
	const byChance = exactOdds(questionOf(state).release)?.rolledBack[11];
	expect(said.rest).toBe('Nothing was wrong with the model.');
	expect(said.why).toContain('3,000 requests to the new model, and 4 errors fire');
	expect(said.why).toContain('in 6.6\u00a0% of windows');
	expect(said.why).toContain('in 56\u00a0% of hours');
	expect(log).toContain('3 errors in 2,967 requests');
	expect(byChance).toBeCloseTo(0.803, 3);
	expect(log).toContain('Rolled back. The new model was fine.');
	expect(picture.bill.verdict).toBe('false alarm');
});

test('P99 doubled: promoted at 12:00, and stopped within half an hour by a guard on it', () => {
	const { said, state } = open('slow-tail');
	expect(said.verdict).toBe('Promoted at 12:00.');
	const [, slowest, usual] = /P99 reached (\d+).*below (\d+)/.exec(said.rest) ?? [];
	expect(Number(slowest)).toBeGreaterThan(500);
	expect(Number(usual)).toBeLessThan(280);
	const latency: ReleaseGuard = {
		...guardCards.latency.initial,
		...({ kind: 'latency', percentile: 0.99, aboveMs: 400 } as const)
	};
	expect(play({ ...state, guards: [latency] }).picture.rolledBackAt).toBeLessThanOrEqual(30);
});

test('worse without an error: 94 sales, or 50 by an A/B test of ten hours', () => {
	const { said } = open('worse');
	expect(said).toMatchObject({
		verdict: 'Promoted at 14:00.',
		rest: 'The fault went out with it: 94 lost sales so far.'
	});
	const ab = with_('worse', { strategy: 'ab', steps: [0.5], holdMinutes: 600 });
	expect(ab.picture.rolledBackAt).toBe(600);
	expect(ab.said.rest).toBe('It cost 50 lost sales.');
});

test('a leak: 1,287 failed answers, 1,412 all at once, 346 when held for seven hours', () => {
	const { said, log, state } = open('leak');
	expect(said.rest).toBe('It cost 1,287 failed answers.');
	expect(log).toContain('15:00 From 25\u00a0% to 100\u00a0%');
	expect(log).toContain('15:01 The fault begins');
	const atOnce = play({ ...state, strategy: 'all-at-once', steps: [1] });
	expect(atOnce.said.rest).toBe('It cost 1,412 failed answers.');
	expect(with_('leak', { holdMinutes: 420 }).said.rest).toBe('It cost 346 failed answers.');
});

test('the canary that did worse: 184 failed answers, 144 all at once, and the more the longer it stays', () => {
	const { said, log, state, beside } = open('worse-than-all-at-once');
	expect(said.rest).toBe('It cost 184 failed answers.');
	expect(said.why).toContain('All at once, the same day would have cost 144 failed answers.');
	expect(beside?.atOnce?.minutesToDetect).toBe(239);
	expect(log).toContain('not enough data, 48 times in a row: 177 requests');
	const held = (holdMinutes: number) => play({ ...state, holdMinutes });
	expect(held(360).said.rest).toBe('It cost 66 failed answers.');
	expect(held(1440).said.rest).toBe('So far the fault cost 364 failed answers.');
	const content = state.guards.map((guard) => ({ ...guard, atLeast: 100 }));
	expect(play({ ...state, guards: content }).said).toMatchObject({
		verdict: 'Rolled back at 13:30, 4\u00a0h 29\u00a0min after the fault began.',
		rest: 'It cost 17 failed answers.'
	});
});

test('a new column: back within a minute, and 51,983 failed answers', () => {
	const { said, log } = open('new-column');
	expect(said.rest).toContain('51,983 failed answers');
	expect(log).toContain('10:30 You rolled back. The new model was fine.');
	expect(log).toContain('10:31 The old model answers everything again.');
});

test('the peak: met at 13:14 by 50,000 users, or by 12,500', () => {
	const { said, log, picture } = open('peak');
	expect(log).toContain('11:00 Promoted');
	expect(log).toContain('13:14 The fault begins');
	expect(said.rest).toMatch(/^P99 reached 7\d\d/);
	expect(picture.bill.usersTouched).toBe(50_000);
	expect(with_('peak', { holdMinutes: 180 }).picture.bill.usersTouched).toBe(12_500);
});

test('the shadow: 6,825 e-mails sent twice', () => {
	expect(open('shadow').said.rest).toBe('On the way: 6,825 e-mails sent twice.');
});

test('Friday: 192 silent windows, and 695 failed answers', () => {
	const { said, log, picture } = open('friday');
	expect(said.verdict).toBe('Promoted at Sun 17:00.');
	expect(said.rest).toContain('695 failed answers');
	expect(log).toContain('Sat 05:00 From 10\u00a0% to 25\u00a0%. So far 0.56\u00a0% of its');
	expect(log).toContain('0.049\u00a0% of the old model’s');
	const silent = picture.happened.filter(
		({ event, minute }) => event.kind === 'look' && minute < 48 * 60
	);
	expect(silent.reduce((sum, { times }) => sum + times, 0)).toBe(192);
});

test('Kayenta’s judge says what it waits for', () => {
	const guards: ReleaseGuard[] = [{ ...guardCards.kayenta.initial, windowMinutes: 15 }];
	const { log } = with_('slow-tail', { guards });
	expect(log).toContain('not enough data, 4 times in a row: it ranks from five windows on');
});

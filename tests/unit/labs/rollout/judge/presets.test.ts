import { expect, test } from 'vitest';
import found from '../../../../../content/presets/rollout-judge.json';
import { judgeRows } from '../../../../../src/lib/labs/rollout/judge/judge-rows.ts';
import { judgeLink } from '../../../../../src/lib/labs/rollout/judge/link.ts';
import { scoreOf, scoreWords } from '../../../../../src/lib/labs/rollout/judge/score.ts';
import { judge } from '../../../../../src/lib/labs/rollout/judge/bench.ts';
import { withPoint, type JudgeState } from '../../../../../src/lib/labs/rollout/judge/state.ts';
import { verdict } from '../../../../../src/lib/labs/rollout/judge/verdict.ts';

/** A preset as the page reads it, with a part of it changed. */
function open(id: string, part: Partial<JudgeState> = {}) {
	const preset = found.find((known) => known.id === id);
	const read = judgeLink.read(preset?.link ?? '', undefined);
	if (!preset || !read) throw new Error(`no preset ${id}`);
	expect(read.problems).toEqual([]);
	const state = { ...read.state, ...part };
	const { intervals, readings } = judge(state);
	const said = verdict(readings, state);
	const words = `${said.verdict} ${said.rest} ${said.why}`.replaceAll('\u00a0', ' ');
	return { state, intervals, readings, said, words, kayenta: readings.kayenta };
}

test('there are eight, and the lab writes their links as they are', () => {
	expect(found).toHaveLength(8);
	for (const { link } of found) {
		const read = judgeLink.read(link, undefined);
		expect(read && judgeLink.write(read.state)).toBe(link);
	}
});

test('seven of ten: Pass, a line at 2.46 points, 64 times as many errors', () => {
	const { words, said, kayenta } = open('seven');
	expect(said.state).toBe('steady');
	expect(kayenta.shift?.rank).toBe(19);
	expect(words).toContain('Pass: Kayenta lets a canary through with 64 times as many errors.');
	expect(words).toContain('The pooled test stops it: p < 10⁻¹²');
	expect(words).toContain('a quarter of the shift itself, 2.46 points');
	expect(words).toContain('30 differences about 0');
});

test('the ninth: from 0.01 to 9.77 points, a line at 2.47, whatever the factor', () => {
	expect(open('ninth', { worse: 8 }).words).toContain('runs from 0.0100 points');
	expect(open('ninth', { worse: 8 }).kayenta.classification).toBe('Pass');
	const { words, state, kayenta } = open('ninth');
	expect(kayenta.classification).toBe('High');
	expect(words).toContain('runs from 9.77 points');
	expect(words).toContain('2.47 points');
	const eight = { ...state, worse: 8 };
	let moved = eight;
	for (let i = 0; i < 8; i++) moved = { ...moved, ...withPoint(moved, i, 19_999) };
	expect(judge(moved).readings.kayenta.classification).toBe('Pass');
});

test('a quiet service: seven pass, the eighth is stopped, at the 21st difference', () => {
	const { kayenta, intervals } = open('quiet');
	expect([kayenta.classification, kayenta.shift?.rank]).toEqual(['High', 21]);
	expect(intervals.control.filter((errors) => errors === 0)).toHaveLength(10);
	expect(open('quiet', { worse: 7 }).kayenta.classification).toBe('Pass');
});

test('two per cent, always: High, from 0.90 to 4.30 ms against 0.65', () => {
	const { words, kayenta } = open('two-per-cent');
	expect(kayenta.classification).toBe('High');
	expect(words).toContain('runs from 0.90 ms to 4.30 ms');
	expect(words).toContain('a quarter of the shift itself, 0.65 ms');
});

test('the cure for small shifts passes two per cent, and seven a hundredfold as well', () => {
	const { readings, words, state } = open('effect-size');
	expect(readings.meanRatio).toBeCloseTo(1.02, 1);
	expect(words).toContain('With an effect size of 1.1 Kayenta lets it through.');
	const seven = { ...open('seven').state, allowedIncrease: state.allowedIncrease };
	const rings = judge(seven).readings.rings;
	expect([rings['kayenta-effect'], rings.pooled]).toEqual([false, true]);
});

test('a million requests: both stop it, an effect size of 1.2 does not', () => {
	const { readings, words } = open('busy');
	expect(readings.rings).toEqual({
		kayenta: true,
		'kayenta-effect': false,
		pooled: true,
		'pooled-effect': false
	});
	expect(words).toContain('p = 5.8 × 10⁻⁹');
	const one = open('busy', { worse: 1, times: 100 }).readings.rings;
	expect([one.kayenta, one['pooled-effect']]).toEqual([false, true]);
});

test('better, and refused: Low either way, Pass with increase', () => {
	expect(open('better').words).toContain('Low: Kayenta stops a canary with 20 % less latency');
	expect(open('better', { direction: 'increase' }).kayenta.classification).toBe('Pass');
});

test('one metric of five: 80, marginal; critical: 0', () => {
	const { state, kayenta } = open('one-of-five');
	expect(scoreWords(scoreOf(kayenta.classification, state))).toContain('Score 80 of 100');
	expect(scoreOf('High', state)).toMatchObject({ score: 80, result: 'Marginal' });
	expect(scoreOf('High', { ...state, critical: true }).score).toBe(0);
	expect(scoreWords(scoreOf('High', { ...state, critical: true }))).toContain('critical');
	const others = ['Nodata', 'Nodata', 'Nodata', 'Pass'] as const;
	expect(scoreWords(scoreOf('High', { ...state, others }))).toContain('no data');
});

test('the table says what the judges say', () => {
	const { readings, state } = open('seven');
	const words = judgeRows(readings, state).map(({ verdict: { word } }) => word);
	expect(words).toEqual(['Passes', 'Passes', 'Stops', 'Stops']);
});

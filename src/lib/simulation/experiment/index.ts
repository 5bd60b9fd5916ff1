/**
 * Experiments on visitors, simulated: plans held against each other, A/A tests that are looked at too
 * often, a split that loses rows, bandits beside a fair split. Seeds in, plain numbers out.
 * Never here: the tests themselves, which are the core's; drawing, clocks, words for the screen.
 */
export { alarmsAtLooks, type AlarmsAtLooks } from './alarms-at-looks.ts';
export { banditRules, type BanditRule, type BanditRuleId } from './bandit-rules.ts';
export { banditRun, ratesAt, type BanditRun, type BanditWorld } from './bandit-run.ts';
export {
	banditStudy,
	stretches,
	type ArmReport,
	type BanditReading,
	type BanditStudy
} from './bandit-study.ts';
export { lossySplit, type LossySplit } from './lossy-split.ts';
export { quietWalks, type QuietWalks } from './quiet-walks.ts';
export { twoFormulas, type TwoFormulas } from './two-formulas.ts';

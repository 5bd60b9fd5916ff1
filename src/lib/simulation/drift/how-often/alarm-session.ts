import type { AlarmCounts } from './alarm-counts.ts';
import { countAlarms, type AlarmQuestion } from './count-alarms.ts';
import { effectAxis } from './effect-axis.ts';
import { registryRules, type RuleChoice } from './registry-rules.ts';
import type { WatchRule } from './watch-rule.ts';

/** A block of days to judge by the registry's detectors. */
export type AlarmBlock = Omit<AlarmQuestion, 'axis'> & Pick<RuleChoice, 'thresholds' | 'speed'>;

/** Judges blocks of days, one after another, and keeps the critical values in between. */
export function createAlarmSession(): (block: AlarmBlock) => Generator<number, AlarmCounts, void> {
	let kept: { key: string; rules: WatchRule[] } | undefined;
	return (block) => {
		const { windows, rows, thresholds, speed } = block;
		const kind = windows.kind === 'numeric' ? 'continuous' : 'categorical';
		const choice: RuleChoice = { kind, rows, thresholds, speed };
		const key = JSON.stringify(choice);
		if (kept?.key !== key) kept = { key, rules: registryRules(choice) };
		return countAlarms({ ...block, axis: effectAxis(windows) }, kept.rules);
	};
}

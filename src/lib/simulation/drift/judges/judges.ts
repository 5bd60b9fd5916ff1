import { deepchecks } from './registry/deepchecks.ts';
import { evidently } from './registry/evidently.ts';
import { habits } from './registry/habits.ts';
import { nannyml } from './registry/nannyml.ts';
import { textbook } from './registry/textbook.ts';
import { tfdv } from './registry/tfdv.ts';
import { isNumeric, type JudgedWindows } from './judged-windows.ts';
import type { Judge } from './rule.ts';

/** Everyone who judges, in the order in which they are shown: a new one is a file and a line here. */
export const judges: readonly Judge[] = [textbook, evidently, tfdv, nannyml, deepchecks, ...habits];

/** Those who have a rule for this kind of feature. */
export function judgesFor(windows: JudgedWindows): readonly Judge[] {
	const kind = isNumeric(windows) ? 'numeric' : 'categories';
	return judges.filter(({ accepts }) => accepts.includes(kind));
}

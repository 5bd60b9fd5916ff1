import { formatPercent } from '$lib/components/charts';
import type { KindsPicture } from '$lib/simulation/drift';
import type { KindsState } from '../state.ts';

/** What the plane shows, for those who hear it. */
export function planeSentence(state: KindsState, picture: KindsPicture): string {
	const { across, up, turn, offset, positives } = state;
	const moved = [
		across === 0 && up === 0 ? '' : `inputs moved by ${across} right and ${up} up`,
		turn === 0 && offset === 0 ? '' : `the rule turned by ${turn} degrees and moved by ${offset}`,
		positives === 50 ? '' : `positives went from 50 to ${positives} %`
	].filter(Boolean);
	return `${moved.length === 0 ? 'Nothing moved' : capital(moved.join('; '))}. On ${formatPercent(picture.wrongRows)} of the rows the model calls the less likely outcome; accuracy is ${formatPercent(picture.accuracy.now)}, before it was ${formatPercent(picture.accuracy.before)}.`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What the estimate says, and whether it is right. */
export function estimateWords({ estimate, trueShare }: KindsPicture): string {
	const truth = formatPercent(trueShare);
	if (!estimate)
		return `The model calls as many negatives positive as positives, so that nothing can be solved. In truth ${truth} are positive.`;
	const [low, high] = estimate.interval;
	const said = `${formatPercent(estimate.estimate)} (95 %: ${formatPercent(low)} to ${formatPercent(high)})`;
	if (low <= trueShare && trueShare <= high)
		return `Without a single label the estimate says ${said}; in truth ${truth} of the rows are positive.`;
	return `The estimate says ${said}, and it is wrong: in truth ${truth} of the rows are positive. P(X|Y) moved, and nothing in the number says so.`;
}

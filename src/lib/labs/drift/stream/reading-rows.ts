import { formatCount, formatPlain } from '$lib/components/charts';
import type { Frontier, WatcherId } from '$lib/simulation/drift';
import { hasChange, type JudgedCard } from './judged-card.ts';
import type { StreamState } from './state.ts';
import { rateWords } from './words.ts';

type Seen = {
	readonly state: StreamState;
	readonly frontier: Frontier;
	readonly present: number;
	readonly isStale: boolean;
};

/** How each line is called before its number. */
const lineWords: Readonly<Record<WatcherId, string>> = {
	cusum: 'h',
	ewma: 'limits',
	'page-hinkley': 'threshold',
	adwin: 'delta',
	ddm: 'sd',
	psi: 'above',
	ks: 'p below'
};

/** A row a detector: on this stream, and over many. */
export function readingRows(
	judged: readonly JudgedCard[],
	{ state, frontier, present, isStale }: Seen
): { name: string; note: string; cells: string[] }[] {
	const none = hasChange(state) ? 'never' : '–';
	return judged.map(({ card, early, delay }) => {
		const now = frontier.curves[card.id][present];
		const over = (text: string) => (isStale ? '…' : text);
		return {
			name: card.title,
			note: `${lineWords[card.id]} ${formatPlain(now?.line ?? NaN)}`,
			cells: [
				formatCount(early.length),
				delay < Infinity ? `${formatCount(delay)} h` : none,
				over(rateWords(now?.falseAlarms ?? NaN)),
				over(now && now.delay < Infinity ? `${formatCount(Math.round(now.delay))} h` : 'never')
			]
		};
	});
}

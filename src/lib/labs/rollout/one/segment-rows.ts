import { formatCount, formatShort } from '$lib/components/charts';
import type { ReleasePicture } from '$lib/simulation/rollout';
import { rateWords } from './rate-words.ts';

/** The last window that is over at a minute; −1 before the first is. */
export const windowAt = ({ minutes, windowMinutes, fresh }: ReleasePicture, minute: number) =>
	minute >= minutes ? fresh.requests.length - 1 : Math.floor(minute / windowMinutes) - 1;

/** `52 %, 43 of 83`; many requests are written short, so that a phone has room. */
const shareOf = (failed: number, asked: number) =>
	asked > 0
		? `${rateWords(failed / asked)}, ${formatCount(failed)}\u00a0of\u00a0${asked < 10_000 ? formatCount(asked) : formatShort(asked)}`
		: '–';

/** Each segment's share of failed answers up to a window, all together last. */
export function segmentRows({ segments, sums }: ReleasePicture, window: number) {
	const row = (name: string, places: readonly number[]) => {
		const total = (list: Float64Array) =>
			window < 0 ? 0 : places.reduce((sum, place) => sum + (list[place] ?? 0), 0);
		const [asked, failed] = [total(sums.freshRequests), total(sums.freshErrors)];
		const [askedOld, failedOld] = [total(sums.controlRequests), total(sums.controlErrors)];
		return {
			name,
			cells: [shareOf(failed, asked), shareOf(failedOld, askedOld)]
		};
	};
	const placeOf = (segment: number) => window * segments.length + segment;
	const all = segments.map((_, segment) => placeOf(segment));
	return [...segments.map((name, segment) => row(name, [placeOf(segment)])), row('All', all)];
}

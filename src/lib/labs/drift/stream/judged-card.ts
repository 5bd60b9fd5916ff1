import { owedUntil, type StreamPicture, type WatcherCard } from '$lib/simulation/drift';
import type { StreamState } from './state.ts';

/** What a detector did on the stream in sight. */
export type JudgedCard = {
	readonly card: WatcherCard;
	/** Hours of its alarms for nothing, and of those after the change. */
	readonly early: readonly number[];
	readonly right: readonly number[];
	/** Hours from the change to its first alarm after it; Infinity for never. */
	readonly delay: number;
};

/** Whether the level moves at all. */
export const hasChange = ({ shape, size }: StreamState) => shape !== 'none' && size > 0;

/** The first hour at which an alarm is right; none if nothing changes. */
export const changeHour = (state: StreamState) => (hasChange(state) ? state.change : Infinity);

export function judgedCards(
	cards: readonly WatcherCard[],
	picture: StreamPicture,
	state: StreamState
): JudgedCard[] {
	const change = changeHour(state);
	const end = owedUntil(state);
	return cards.map((card) => {
		const { rings } = picture.strips[card.id];
		const right = rings.filter((hour) => hour >= change && hour < end);
		const [first = Infinity] = right;
		return {
			card,
			early: rings.filter((hour) => hour < change || hour >= end),
			right,
			delay: first === Infinity ? Infinity : first - change + 1
		};
	});
}

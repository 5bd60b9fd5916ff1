import { readRecall, type RecallReading } from '$lib/storage/study';
import { LogFollower, type RecallSums } from '$lib/study';
import { study } from './study.svelte.ts';

/** What the log says of answers to learnt cards; nothing where nobody wants it any more. */
export async function recallSums(
	reading: Omit<RecallReading, 'mayKeep'>
): Promise<RecallSums | undefined> {
	const database = await (await study.opened()).database();
	if (database) return readRecall(database, { ...reading, mayKeep: study.mode === 'kept' });
	const { log } = await study.everything();
	const follower = new LogFollower(0, Infinity);
	follower.follow(log.map((event, i) => ({ ...event, seq: i + 1 })));
	return follower.sums;
}

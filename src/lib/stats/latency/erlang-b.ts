import { checkAtMost, checkPositive, checkWhole } from '../check-number.ts';

/** More servers would take too long to count through. */
const MOST_SERVERS = 1e6;

/**
 * Erlang's B: the share of requests turned away where none may wait. Loads above the number of servers
 * have an answer too.
 *
 * @param servers 1 to 1 million
 * @param load arrival rate over service rate: the mean number of requests being served, above 0
 * @returns from 0 to 1
 * @throws StatsError if an argument is out of its range
 * @see Kleinrock, Queueing Systems, volume 1, section 3.7
 */
export function erlangB(servers: number, load: number): number {
	checkWhole('erlangB', 'servers', servers, 1);
	checkAtMost('erlangB', 'servers', servers, MOST_SERVERS);
	checkPositive('erlangB', 'load', load);
	let blocked = 1;
	for (let k = 1; k <= servers && blocked > 0; k++) blocked = 1 / (1 + k / (load * blocked));
	return blocked;
}

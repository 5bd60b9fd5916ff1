import { createChannel } from './create-channel.ts';
import type { JobName } from './jobs.ts';
import { WorkPool } from './work-pool.ts';

/** More Workers than this cost a phone more memory than they save it time. */
const most = 4;

/** A pool of Workers for one job: one for each core of the machine, up to four. */
export function createPool<Name extends JobName>(name: Name): WorkPool<Name> {
	const cores = typeof navigator === 'undefined' ? 1 : navigator.hardwareConcurrency || 1;
	return new WorkPool(() => createChannel(name), Math.max(1, Math.min(most, cores)));
}

import { buffersIn } from './buffers-in.ts';
import { driveSteps } from './drive-steps.ts';
import type { AnyJob, JobTable, WaitingSteps } from './job.ts';
import { notLoaded } from './not-loaded.ts';
import type { FromJob, ToJob } from './protocol.ts';
import { toFault } from './to-fault.ts';

type Start = Extract<ToJob, { kind: 'start' }>;
type Post = (message: FromJob, transfer: Transferable[]) => void;

/**
 * The side that works: answers each start with exactly one done, failed or stopped. What a job
 * returns it gives away (its buffers are transferred), so a memo must not be part of an output.
 */
export function serveJobs(table: JobTable, post: Post): (message: ToJob) => void {
	const jobs = new Map<string, Promise<AnyJob>>();
	let stoppedRun = -1;

	const jobNamed = (name: string): Promise<AnyJob> => {
		const known = jobs.get(name) ?? loadJob(table, name);
		jobs.set(name, known);
		known.catch(() => jobs.delete(name));
		return known;
	};

	const answer = async ({ run, job, input }: Start): Promise<FromJob> => {
		const work = await jobNamed(job);
		if (stoppedRun === run) return { kind: 'stopped', run };
		const made: unknown = work(input as never);
		if (!isSteps(made)) return { kind: 'done', run, output: made };
		const driven = await driveSteps(made, {
			onProgress: (share) => post({ kind: 'progress', run, share }, []),
			isStopped: () => stoppedRun === run
		});
		return driven.finished
			? { kind: 'done', run, output: driven.output }
			: { kind: 'stopped', run };
	};

	return (message) => {
		if (message.kind === 'stop') {
			stoppedRun = message.run;
			return;
		}
		const { run } = message;
		answer(message)
			.then((reply) => post(reply, reply.kind === 'done' ? buffersIn(reply.output) : []))
			.catch((error: unknown) => post({ kind: 'failed', run, fault: toFault(error) }, []));
	};
}

async function loadJob(table: JobTable, name: string): Promise<AnyJob> {
	const entry = table[name];
	if (!entry) throw new Error(`There is no job called ${name}`);
	try {
		return (await entry.load()).createJob();
	} catch (cause) {
		throw notLoaded(cause);
	}
}

function isSteps(made: unknown): made is WaitingSteps<unknown> {
	return Object.prototype.toString.call(made) === '[object Generator]';
}

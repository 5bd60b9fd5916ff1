/** A long calculation: yields the share done (0 to 1) at least every 20 ms, returns its output. */
export type Steps<Output> = Generator<number, Output, void>;

/** The same, where work must wait for what the platform gives only later: see `waitFor`. */
export type WaitingSteps<Output> = Generator<number | Promise<void>, Output, void>;

/** Any job at all; the table in `jobs.ts` keeps the exact types. */
export type AnyJob = (input: never) => unknown;

/** What a module of a job exports. The factory runs once per channel, so a job may keep a memo. */
export type JobModule<Job extends AnyJob> = { createJob: () => Job };

/** Which script a Worker runs: one for the labs, one for what needs all of the core. */
export type ShellName = 'lab' | 'check';

/** A line of the table in `jobs.ts`. */
export type JobEntry<Job extends AnyJob> = {
	/** The module, loaded only where it runs. */
	load: () => Promise<JobModule<Job>>;
	/** The script of its Worker. @default 'lab' */
	shell?: ShellName;
	/** About how long this input takes, in milliseconds; under 2 it runs in the page. */
	estimateMs: (input: Parameters<Job>[0]) => number;
	/** What becomes of the run in flight when a newer one is asked for. */
	whenNewer: 'finish' | 'stop';
};

export type JobTable = Readonly<Record<string, JobEntry<AnyJob>>>;

/** The result of a job, whether it is a plain function or a generator. */
export type OutputOf<Job extends AnyJob> =
	ReturnType<Job> extends Generator<unknown, infer Output, unknown> ? Output : ReturnType<Job>;

/** Lets the table infer the input of `estimateMs` from the module. */
export function job<Job extends AnyJob>(entry: JobEntry<Job>): JobEntry<Job> {
	return entry;
}

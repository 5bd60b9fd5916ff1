import type { Fault } from './to-fault.ts';

/** What the page says to the side that works. */
export type ToJob =
	{ kind: 'start'; run: number; job: string; input: unknown } | { kind: 'stop'; run: number };

/** What the side that works says to the page. */
export type FromJob =
	| { kind: 'progress'; run: number; share: number }
	| { kind: 'done'; run: number; output: unknown }
	| { kind: 'failed'; run: number; fault: Fault }
	| { kind: 'stopped'; run: number };

/** The page's end of a line to a Worker, or to the same code running in the page itself. */
export type Port = {
	post: (message: ToJob, transfer: Transferable[]) => void;
	listen: (onMessage: (message: FromJob) => void, onLost: (detail: string) => void) => void;
	close: () => void;
};

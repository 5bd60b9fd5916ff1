import type { Table } from '../../../../src/lib/simulation/table/index.ts';
import { createJob } from '../../../../src/lib/workers/jobs/read-table.ts';

/** Drives the job to its end without a Worker. */
export function readNow(data: string | Uint8Array | Blob): Table {
	const steps = createJob()(data);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

import { sampleCsv } from '../../reproduce/index.ts';
import { rowsOf, type LiveRequest } from '../../simulation/drift/index.ts';

/** Both windows as files, a row a line, in the order they were drawn. */
export const createJob = () => (request: LiveRequest) => {
	const rows = rowsOf(request);
	const empty = new Float64Array(0);
	return {
		reference: sampleCsv(rows?.reference ?? empty),
		current: sampleCsv(rows?.current ?? empty)
	};
};

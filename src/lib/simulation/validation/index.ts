/**
 * Nightly batches of a table, faults planted in them, and suites of expectations that must tell the
 * two apart. Names and meanings of the expectations follow Great Expectations 1.x.
 * Never here: a page, a file or a database, the clock, statistics that the core has.
 */

export type { Batch, Column } from './batch.ts';
export { bestSuites, type SuitePlace } from './best-suites.ts';
export { drawBatch } from './draw-batch.ts';
export { expectations, sheetSuite, type ExpectationId } from './expectations.ts';
export { faults, type Fault, type FaultId } from './faults.ts';
export { holds, type Bounds, type Expectation } from './expectation.ts';
export { judgeSuite, type SuiteVerdict } from './judge-suite.ts';
export { nightsOfTable, type Night } from './nights-of-table.ts';
export { observe, type Measure } from './observe.ts';

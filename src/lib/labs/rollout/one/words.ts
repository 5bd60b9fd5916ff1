/** All that is said about a release. The page prints it for its first one and loads it at the first touch. */
export { billRows, billSoFar, endWords } from './bill-rows.ts';
export { logLines } from './log-words.ts';
export { openVerdict, verdict } from './verdict.ts';

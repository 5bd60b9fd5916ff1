/**
 * One incident: a hidden cause, the dashboards that a small payment service shows under it, what
 * each of them rules out, and how many minutes an order of looking takes. The service is made up;
 * its numbers are drawn by seed. Never here: the page, the clock, advice on what to do.
 */
export { causeIds, causes, type Cause, type CauseId } from './causes.ts';
export { debrief, scopedOrder, type DebriefLine } from './debrief.ts';
export { debugBranches, walkDebugList, type DebugStep } from './debug-list.ts';
export { exhibits, findingOf, type Exhibit, type ExhibitId } from './exhibits.ts';
export { incidentWorld, type IncidentWorld } from './incident-world.ts';
export { readExhibit, type ExhibitReading } from './read-exhibit.ts';

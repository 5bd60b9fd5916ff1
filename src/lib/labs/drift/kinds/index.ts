/**
 * Three kinds of drift: a world of two features, a model of it, and six alarms. Never here:
 * statistics, drawing samples, training.
 */
export { firstKinds } from './first-kinds.ts';
export { kindsLink } from './fields.ts';

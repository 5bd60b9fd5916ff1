// What a lesson is made of besides prose and figures: checks, corrections, things to say, the rail,
// the list of lessons. Components are imported by their own path, so that a page loads only what it
// shows. Never here: a lesson's words, statistics, or a figure.
export { figureState, provideFigures } from './figure-state.svelte.ts';
export type { LessonContext, PlacedCorrection } from './lesson-context.ts';
export { lessonSize } from './lesson-size.ts';
export type { LessonCode, LessonPage } from './lesson-page.ts';

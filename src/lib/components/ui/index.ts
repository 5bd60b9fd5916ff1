// The parts every page is made of: controls, layers, notices, the frame. Components are imported by
// their own path, so that a page loads only what it shows. Never here: figures, statistics, words of
// a lesson, or anything that knows which page it stands on.
export { keepPress, onFirstTouch } from './first-touch.ts';
export { keySteps, type KeyMove } from './key-steps.ts';
export { currentPage, type NavItem } from './navigation.ts';
export { printNumber } from './print-number.ts';
export { readNumber } from './read-number.ts';
export { sliderTrack, type Track, type TrackOptions } from './slider-track.ts';

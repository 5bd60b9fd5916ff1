// What this device remembers, and nothing else touches localStorage. Every key carries a version, and
// a page goes on without storage. Never here: what a value means, Svelte, or anything sent anywhere.
export { forgetChoices } from './forget-choices.ts';
export { preference, type Preference } from './preference.ts';

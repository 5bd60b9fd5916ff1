/** How often an alarm is wrong: the part's first state and its presets. The page opens by its component. */
export { firstHowOften, presets as howOftenPresets } from './first.ts';

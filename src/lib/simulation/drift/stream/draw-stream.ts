import { createRng, fillNormal, fillUniform } from '../../../random/index.ts';
import { changeShare, isMissing } from './change-share.ts';
import { hourSd, quietLevel, type StreamWorld } from './stream-world.ts';
import { hoursOfWeek, weeklyRhythm } from './weekly-rhythm.ts';

/** The smallest and largest error rate that an hour may have. */
const rates = { least: 0.001, most: 0.999 };

/** The level that the stream moves about at an hour, in its own unit: a mean, or an error rate. */
export function levelAt(world: StreamWorld, hour: number): number {
	return level(world, hour, changeShare(world, hour));
}

function level(world: StreamWorld, hour: number, share: number): number {
	const moved = world.size * share + world.swing * (weeklyRhythm[hour % hoursOfWeek] ?? 0);
	const at = quietLevel(world) + moved * hourSd(world);
	return world.kind === 'errors' ? Math.min(rates.most, Math.max(rates.least, at)) : at;
}

/**
 * The stream, an hour a value; NaN where an hour has none. Worlds that differ only in what happens
 * have the same noise.
 */
export function drawStream(world: StreamWorld): Float64Array {
	const rng = createRng(world.seed);
	const values = new Float64Array(world.hours);
	if (world.kind === 'errors') fillUniform(rng, values);
	else fillNormal(rng, values);
	const coin = rng.fork('gradual');
	for (let hour = 0; hour < world.hours; hour++) {
		const noise = values[hour] as number;
		const chance = changeShare(world, hour);
		// A gradual change comes and goes by the hour, ever more often.
		const share = world.shape === 'gradual' ? Number(coin.uniform() < chance) : chance;
		const about = level(world, hour, share);
		if (isMissing(world, hour)) values[hour] = NaN;
		else values[hour] = world.kind === 'errors' ? Number(noise < about) : about + noise;
	}
	return values;
}

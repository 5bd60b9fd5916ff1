/** What the bench uses of a package without types. */
declare module 'jstat' {
	type Sampler = { sample: (...parameters: number[]) => number };
	const jstat: { normal: Sampler; gamma: Sampler; poisson: Sampler };
	export default jstat;
}

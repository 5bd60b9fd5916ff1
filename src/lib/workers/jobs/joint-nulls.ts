import { measureJointNulls, type JointRequest } from '../../simulation/drift/index.ts';

/** The permutation tests, which need longer than a drag has. */
export const createJob = () => (request: JointRequest) => measureJointNulls(request);

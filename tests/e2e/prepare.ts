import { prepareOutside } from './builds.ts';

/** Runs once before all journeys. */
export default prepareOutside;

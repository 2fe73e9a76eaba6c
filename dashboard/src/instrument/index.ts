export { useInstrument, useInstruments } from './queries';
export { choicesOf, leavesOf, type Placed, placed, scaleOf } from './tree';

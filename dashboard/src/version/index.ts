export { AmendmentsPanel } from './AmendmentsPanel';
export { Versions } from './Versions';

export { OwnYear } from './OwnYear';

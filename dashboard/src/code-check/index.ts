export { CodeCheck } from './CodeCheck';

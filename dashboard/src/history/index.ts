export { after, HistoryTimeline } from './HistoryTimeline';

export { ActionCard } from './ActionCard';
export { MeetingLine } from './MeetingLine';
export { useActions, useMeetings, useTeam } from './queries';

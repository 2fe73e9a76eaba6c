export { draftsOf, type EvidenceDraft, requestOf } from './drafts';
export { EvidenceEditor } from './EvidenceEditor';
export { EvidenceList } from './EvidenceList';
export { PinButton } from './PinButton';
export { type Pin, pins } from './pins';
export { Tray } from './Tray';
export { emptyTray, useTray } from './tray-store';

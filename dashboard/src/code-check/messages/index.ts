import { defineMessages } from '../../i18n/messages';
import { en } from './en';
import { id } from './id';

export const messages = defineMessages(id, en);

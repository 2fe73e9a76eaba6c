export { type Formats, formats, useFormat } from './format';
export { language, setLanguage, useLanguage } from './language';
export { defineMessages, type Language, languages, type Messages, type PlainKey, type Translation } from './messages';
export { type LocalText, pick, type Translate, translator, usePick, useText } from './text';

import { App } from 'antd';
import { Problem } from '../api';
import { useText } from '../i18n';
import { faultsByLeaf } from './entries';
import { messages } from './messages';
import type { useSheet } from './use-sheet';

/** Saves what stands on a sheet, or hands it in once nothing is missing; a refusal is told at its leaf. */
export function useKeep<S extends { leaf: string }>(
  sheet: ReturnType<typeof useSheet>,
  scoresOf: () => S[],
  send: (scores: S[], handIn: boolean) => Promise<void>,
) {
  const t = useText(messages);
  const { message } = App.useApp();
  return async (handIn: boolean) => {
    const gaps = handIn ? sheet.markGaps() : 0;
    if (gaps > 0) {
      void message.warning(t('gaps', { n: gaps }));
      return;
    }
    const scores = scoresOf();
    try {
      await send(scores, handIn);
      sheet.kept();
      void message.success(t(handIn ? 'handedIn' : 'saved'));
    } catch (failure) {
      if (failure instanceof Problem) {
        sheet.tell(faultsByLeaf(failure.errors, scores));
      }
    }
  };
}

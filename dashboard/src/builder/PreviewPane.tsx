import { Segmented } from 'antd';
import { useDeferredValue, useMemo, useState } from 'react';
import { useText } from '../i18n';
import { Preview } from '../questionnaire';
import { Nothing } from '../ui';
import { useBench } from './context';
import { messages } from './messages';
import { previewable } from './previewable';

type Width = 'phone' | 'desktop';

/** The questionnaire as a respondent will see it, on the page that is being edited. */
export function PreviewPane() {
  const t = useText(messages);
  const { definition, at } = useBench();
  const [width, setWidth] = useState<Width>('phone');
  // Typing goes first, the picture follows.
  const settled = useDeferredValue(definition);
  const shown = useMemo(() => previewable(settled), [settled]);
  const page = at[0] === undefined ? undefined : shown.pages[at[0]]?.name;
  return (
    <>
      <Segmented<Width>
        size="small"
        aria-label={t('previewWidth')}
        value={width}
        onChange={setWidth}
        options={[
          { value: 'phone', label: t('phone') },
          { value: 'desktop', label: t('desktop') },
        ]}
      />
      <p className="soft small">{t('previewNote')}</p>
      {shown.pages.every((one) => one.items.length === 0) ? (
        <Nothing title={t('previewEmpty')} hint={t('previewEmptyHint')} />
      ) : (
        <div className="builder-frame" data-width={width}>
          <div className="builder-screen">
            <Preview definition={shown} page={page} />
          </div>
        </div>
      )}
    </>
  );
}

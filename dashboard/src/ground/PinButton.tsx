import { PushpinOutlined } from '@ant-design/icons';
import { App, Button, Dropdown } from 'antd';
import { useRole } from '../app/session';
import { useFormat, usePick, useText } from '../i18n';
import { messages as uiMessages } from '../ui/messages';
import { problemText } from '../ui/problem-text';
import { messages } from './messages';
import type { Pin } from './pins';
import { usePin } from './queries';
import { addToTray } from './tray-store';
import { valueText } from './value';

interface Props {
  /** What the figures are of, for those who cannot see where the button stands. */
  of: string;
  pins: readonly Pin[];
}

/** Lets a reviewer pin one of a chart's figures, with the service's signature, to use it as evidence. */
export function PinButton({ of, pins }: Props) {
  const t = useText(messages);
  const ui = useText(uiMessages);
  const pick = usePick();
  const format = useFormat();
  const { message } = App.useApp();
  const writer = useRole('reviewer', 'administrator');
  const pin = usePin();
  if (!writer || pins.length === 0) {
    return null;
  }
  const choose = (figure: string) =>
    pin.mutate(figure, {
      onSuccess: (statement) => {
        addToTray(statement);
        const { label, value, unit } = statement.figure;
        void message.success(t('pinned', { label: pick(label), value: valueText(value, unit, format) }));
      },
      onError: (failure) => void message.error(problemText(failure, ui).detail),
    });
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        className: 'pin-menu',
        items: pins.map(({ figure, label }) => ({ key: figure, label })),
        onClick: ({ key }) => choose(key),
      }}
    >
      <Button type="text" icon={<PushpinOutlined />} loading={pin.isPending} aria-label={`${t('pin')}: ${of}`} />
    </Dropdown>
  );
}

import { Button, type ButtonProps } from 'antd';
import { useHref, useLinkClickHandler } from 'react-router';

type Props = Omit<ButtonProps, 'href' | 'onClick'> & { to: string };

/** A link to another page that looks like a button: one element, so one stop for the keyboard. */
export function LinkButton({ to, ...look }: Props) {
  return <Button {...look} href={useHref(to)} onClick={useLinkClickHandler(to)} />;
}

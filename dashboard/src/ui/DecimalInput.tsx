import { InputNumber, type InputNumberProps } from 'antd';
import { useLanguage } from '../i18n';

/** A number with decimals, typed and shown as the language writes it; a point is understood in Indonesian too. */
export function DecimalInput(props: InputNumberProps<number>) {
  const comma = useLanguage() === 'id';
  return <InputNumber<number> {...props} {...(comma ? { decimalSeparator: ',' } : {})} />;
}

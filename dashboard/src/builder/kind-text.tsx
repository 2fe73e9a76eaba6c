import {
  AppstoreOutlined,
  BarsOutlined,
  CalculatorOutlined,
  CalendarOutlined,
  CheckCircleOutlined,
  CheckSquareOutlined,
  FileTextOutlined,
  FontSizeOutlined,
  NumberOutlined,
  OrderedListOutlined,
  PaperClipOutlined,
  RetweetOutlined,
  StarOutlined,
  TableOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { PlainKey } from '../i18n';
import type { ItemKind } from './blank';
import type { id } from './messages/id';

/** How each kind of question is called and drawn. */
export const kindText: Record<ItemKind, { text: PlainKey<typeof id>; icon: ReactNode }> = {
  single: { text: 'kindSingle', icon: <CheckCircleOutlined /> },
  multiple: { text: 'kindMultiple', icon: <CheckSquareOutlined /> },
  rating: { text: 'kindRating', icon: <StarOutlined /> },
  grid: { text: 'kindGrid', icon: <TableOutlined /> },
  'importance-performance': { text: 'kindImportance', icon: <AppstoreOutlined /> },
  ranking: { text: 'kindRanking', icon: <OrderedListOutlined /> },
  number: { text: 'kindNumber', icon: <NumberOutlined /> },
  date: { text: 'kindDate', icon: <CalendarOutlined /> },
  text: { text: 'kindText', icon: <FontSizeOutlined /> },
  evidence: { text: 'kindEvidence', icon: <PaperClipOutlined /> },
  note: { text: 'kindNote', icon: <FileTextOutlined /> },
  calculated: { text: 'kindCalculated', icon: <CalculatorOutlined /> },
  group: { text: 'kindGroup', icon: <BarsOutlined /> },
  repeat: { text: 'kindRepeat', icon: <RetweetOutlined /> },
};

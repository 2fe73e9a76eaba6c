import { HolderOutlined, PlusOutlined, SettingOutlined } from '@ant-design/icons';
import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { Button, Dropdown } from 'antd';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Definition, Flaw, Item } from '../api';
import { useText } from '../i18n';
import { blankItem, blankPage, type ItemKind, kinds } from './blank';
import { useBench } from './context';
import { kindText } from './kind-text';
import { messages } from './messages';
import { useMoves } from './moves';
import { isWithin, type Path, parentOf, pathOf, pointerOf, samePath } from './path';
import {
  type Changed,
  canHold,
  drop,
  insertItem,
  insertPage,
  itemsAt,
  moveDown,
  moveUp,
  type Row,
  rowsOf,
} from './tree';

/** The pages and questions from top to bottom: chosen, put in order and added to here. */
export function Outline() {
  const t = useText(messages);
  const { definition, at, look } = useBench();
  const { move, nameOf } = useMoves();
  const list = useRef<HTMLOListElement>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const rows = rowsOf(definition);
  const ids = rows.map((row) => pointerOf(row.path));
  const nameAt = (id: unknown) => nameOf(pathOf(String(id)));
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('dragStart', { name: nameAt(active.id) }),
    onDragOver: ({ active, over }) =>
      over ? t('dragOver', { name: nameAt(active.id), over: nameAt(over.id) }) : undefined,
    onDragEnd: ({ active, over }) =>
      over ? t('dragEnd', { name: nameAt(active.id), over: nameAt(over.id) }) : undefined,
    onDragCancel: ({ active }) => t('dragCancel', { name: nameAt(active.id) }),
  };
  const dropped = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) {
      move(pathOf(String(active.id)), (now, from) => drop(now, from, pathOf(String(over.id))));
    }
  };

  const moving = useRef(false);
  useEffect(() => {
    // What was moved by keyboard keeps the focus in its new place.
    if (moving.current) {
      moving.current = false;
      list.current?.querySelector<HTMLElement>(`[data-at="${pointerOf(at)}"]`)?.focus();
    }
  }, [at]);

  const keyed = (event: KeyboardEvent, row: Row) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0) {
      return;
    }
    event.preventDefault();
    if (event.altKey) {
      moving.current = true;
      move(row.path, step < 0 ? moveUp : moveDown);
      return;
    }
    const next = rows[rows.findIndex((one) => samePath(one.path, row.path)) + step];
    if (next) {
      moving.current = true;
      look(next.path);
    }
  };

  return (
    <nav className="panel builder-outline" aria-label={t('outline')}>
      <button
        type="button"
        className="builder-row-name builder-whole"
        aria-current={at.length === 0 ? 'true' : undefined}
        onClick={() => look([])}
      >
        <SettingOutlined aria-hidden="true" /> {t('wholeQuestionnaire')}
      </button>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={dropped}
        accessibility={{ announcements, screenReaderInstructions: { draggable: t('dragHelp') } }}
      >
        <SortableContext items={ids} strategy={verticalListSortingStrategy}>
          <ol ref={list} aria-describedby="builder-outline-help">
            {rows.map((row) => (
              <OutlineRow key={pointerOf(row.path)} row={row} name={nameOf(row.path)} keyed={keyed} />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <AddButtons />
      <p id="builder-outline-help" className="soft small">
        {t('outlineHelp')}
      </p>
    </nav>
  );
}

interface OutlineRowProps {
  row: Row;
  name: string;
  keyed(event: KeyboardEvent, row: Row): void;
}

function OutlineRow({ row, name, keyed }: OutlineRowProps) {
  const t = useText(messages);
  const { at, look, flaws } = useBench();
  const pointer = pointerOf(row.path);
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: pointer,
  });
  const chosen = samePath(row.path, at);
  const issues = issuesOf(flaws, row);
  const kind = row.kind === 'page' ? t('page') : t(kindText[row.item.kind].text);
  const spoken = `${kind}: ${name || t('untitled')}${issues > 0 ? `, ${t('issues', { n: issues })}` : ''}`;
  return (
    <li
      ref={setNodeRef}
      className="builder-row"
      data-kind={row.kind}
      data-dragging={isDragging || undefined}
      style={{
        paddingInlineStart: `${(row.path.length - 1) * 14}px`,
        transform: transform ? `translateY(${transform.y}px)` : undefined,
        transition,
      }}
    >
      <button
        type="button"
        ref={setActivatorNodeRef}
        className="builder-handle"
        {...attributes}
        {...listeners}
        aria-label={t('drag', { name })}
      >
        <HolderOutlined aria-hidden="true" />
      </button>
      <button
        type="button"
        className="builder-row-name"
        data-at={pointer}
        aria-label={spoken}
        aria-current={chosen ? 'true' : undefined}
        onClick={() => look(row.path)}
        onKeyDown={(event) => keyed(event, row)}
      >
        {row.kind === 'item' && (
          <span className="builder-kind" title={t(kindText[row.item.kind].text)} aria-hidden="true">
            {kindText[row.item.kind].icon}
          </span>
        )}
        <span className="builder-row-text">{name || t('untitled')}</span>
        {issues > 0 && <span className="builder-issues">{issues}</span>}
      </button>
    </li>
  );
}

/** What must be mended in a page or question itself, not in what it holds. */
function issuesOf(flaws: readonly Flaw[], row: Row): number {
  return flaws.filter((flaw) => flaw.blocks && samePath(pathOf(flaw.pointer), row.path)).length;
}

/** Where something new goes: into the chosen page or group, or after the chosen question. */
function placeFor(definition: Definition, at: Path, item: Item): { holder: Path; index: number } | null {
  for (let holder = at; holder.length > 0; holder = parentOf(holder)) {
    if (canHold(definition, holder, item)) {
      const inside = itemsAt(definition, holder)?.length ?? 0;
      const after = isWithin(at, holder) && at.length > holder.length ? (at[holder.length] ?? 0) + 1 : inside;
      return { holder, index: after };
    }
  }
  const last = [definition.pages.length - 1];
  return canHold(definition, last, item) ? { holder: last, index: itemsAt(definition, last)?.length ?? 0 } : null;
}

function addItem(definition: Definition, at: Path, kind: ItemKind): Changed | null {
  const withPage =
    definition.pages.length > 0 ? definition : insertPage(definition, 0, blankPage(definition)).definition;
  const item = blankItem(kind, withPage);
  const place = placeFor(withPage, at, item);
  return place && insertItem(withPage, place.holder, place.index, item);
}

function AddButtons() {
  const t = useText(messages);
  const { at, change, say } = useBench();
  const add = (kind: ItemKind) => {
    change((definition) => addItem(definition, at, kind));
    say(t('added', { name: t(kindText[kind].text) }));
  };
  const addPage = () => {
    change((definition) =>
      insertPage(definition, at[0] === undefined ? definition.pages.length : at[0] + 1, blankPage(definition)),
    );
    say(t('added', { name: t('page') }));
  };
  return (
    <div className="builder-add">
      <Dropdown
        trigger={['click']}
        autoFocus
        menu={{
          items: kinds.map((kind) => ({ key: kind, label: t(kindText[kind].text), icon: kindText[kind].icon })),
          onClick: ({ key }) => {
            const kind = kinds.find((one) => one === key);
            if (kind) {
              add(kind);
            }
          },
        }}
      >
        <Button type="primary" icon={<PlusOutlined />}>
          {t('addQuestion')}
        </Button>
      </Dropdown>
      <Button icon={<PlusOutlined />} onClick={addPage}>
        {t('addPage')}
      </Button>
    </div>
  );
}

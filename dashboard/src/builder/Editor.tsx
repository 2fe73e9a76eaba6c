import { ArrowDownOutlined, ArrowUpOutlined, CopyOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import type { QuestionnairePage } from '../api';
import { useText } from '../i18n';
import { blankPage, copyOf, copyOfPage } from './blank';
import { useBench } from './context';
import { Flag, TextPair } from './fields';
import { ItemEditor } from './ItemEditor';
import { kindText } from './kind-text';
import { ConditionField } from './LogicFields';
import { messages } from './messages';
import { useMoves } from './moves';
import { type Path, parentOf, pointerOf, samePath } from './path';
import {
  canHold,
  insertItem,
  insertPage,
  itemsAt,
  moveDown,
  moveItem,
  moveUp,
  namesIn,
  nodeAt,
  remove,
  replacePage,
  rowsOf,
} from './tree';

/** Where the chosen page or question is edited. */
export function Editor() {
  const t = useText(messages);
  const { definition, at } = useBench();
  const node = nodeAt(definition, at);
  const heading = !node ? t('wholeQuestionnaire') : node.kind === 'page' ? t('page') : t(kindText[node.item.kind].text);
  return (
    <section className="panel builder-editor" aria-labelledby="builder-editor-title">
      <div className="builder-editor-head">
        <h2 id="builder-editor-title" tabIndex={-1}>
          {node?.kind === 'item' && <span aria-hidden="true">{kindText[node.item.kind].icon} </span>}
          {heading}
        </h2>
        {node && <Tools path={at} />}
      </div>
      <div className="builder-fields" key={pointerOf(at)}>
        {!node ? (
          <WholeEditor />
        ) : node.kind === 'page' ? (
          <PageEditor path={at} page={node.page} />
        ) : (
          <ItemEditor path={at} item={node.item} />
        )}
      </div>
    </section>
  );
}

/** What can be done with the chosen page or question as a whole. */
function Tools({ path }: { path: Path }) {
  const t = useText(messages);
  const { definition, change, say } = useBench();
  const { move, nameOf } = useMoves();
  const node = nodeAt(definition, path);
  const name = nameOf(path);
  const duplicate = () =>
    change((now) => {
      const found = nodeAt(now, path);
      const index = (path.at(-1) ?? 0) + 1;
      if (found?.kind === 'page') {
        return insertPage(now, index, copyOfPage(found.page, namesIn(now)));
      }
      return found ? insertItem(now, parentOf(path), index, copyOf(found.item, namesIn(now))) : null;
    });
  return (
    <div className="builder-tools" role="toolbar" aria-label={name}>
      <Button
        icon={<ArrowUpOutlined />}
        aria-label={t('up')}
        title={t('up')}
        disabled={moveUp(definition, path) === null}
        onClick={() => move(path, moveUp)}
      />
      <Button
        icon={<ArrowDownOutlined />}
        aria-label={t('down')}
        title={t('down')}
        disabled={moveDown(definition, path) === null}
        onClick={() => move(path, moveDown)}
      />
      <Button icon={<CopyOutlined />} aria-label={t('duplicate')} title={t('duplicate')} onClick={duplicate} />
      <Button
        danger
        icon={<DeleteOutlined />}
        aria-label={t('remove')}
        title={t('remove')}
        onClick={() => {
          change((now) => remove(now, path));
          say(t('removed', { name }));
        }}
      />
      {node?.kind === 'item' && <MoveTo path={path} />}
    </div>
  );
}

/** Moves the question to the end of a page or group. */
function MoveTo({ path }: { path: Path }) {
  const t = useText(messages);
  const { definition } = useBench();
  const { move, nameOf } = useMoves();
  const node = nodeAt(definition, path);
  if (node?.kind !== 'item') {
    return null;
  }
  const holders = rowsOf(definition).filter(
    (row) =>
      !samePath(row.path, parentOf(path)) &&
      canHold(definition, row.path, node.item) &&
      moveItem(definition, path, row.path, itemsAt(definition, row.path)?.length ?? 0) !== null,
  );
  if (holders.length === 0) {
    return null;
  }
  return (
    <Select
      className="builder-move-to"
      aria-label={t('moveTo')}
      placeholder={t('moveTo')}
      value={null}
      onChange={(pointer: string) => {
        const holder = holders.find((row) => pointerOf(row.path) === pointer);
        if (holder) {
          move(path, (now, from) => moveItem(now, from, holder.path, itemsAt(now, holder.path)?.length ?? 0));
        }
      }}
      options={holders.map((row) => ({
        value: pointerOf(row.path),
        label: `${'– '.repeat(row.path.length - 1)}${nameOf(row.path)}`,
      }))}
    />
  );
}

function WholeEditor() {
  const t = useText(messages);
  const { definition, change } = useBench();
  const english = definition.languages.includes('en');
  return (
    <>
      <TextPair
        label={t('questionnaireTitle')}
        pointer="/title"
        value={definition.title}
        onChange={(title) => change((now) => ({ ...now, title }), '/title')}
      />
      <Flag
        label={t('english')}
        pointer="/languages"
        value={english}
        onChange={(wanted) => change((now) => ({ ...now, languages: wanted ? ['id', 'en'] : ['id'] }))}
      />
      <p className="soft small">{t('englishHint')}</p>
    </>
  );
}

/** A name that only pages made of a spreadsheet's loose questions have; with another title it needs a proper one. */
const numbered = /^\d/;

function PageEditor({ path, page }: { path: Path; page: QuestionnairePage }) {
  const t = useText(messages);
  const { change } = useBench();
  const pointer = pointerOf(path);
  return (
    <>
      <TextPair
        label={t('pageTitle')}
        pointer={`${pointer}/title`}
        value={page.title}
        onChange={(title) =>
          change((now) => {
            const name = numbered.test(page.name) ? blankPage(now).name : page.name;
            return replacePage(now, path, { ...page, name, title });
          }, `${pointer}/title`)
        }
      />
      <ConditionField
        label={t('visibleWhen')}
        pointer={`${pointer}/visibleWhen`}
        at={path}
        value={page.visibleWhen}
        onChange={(visibleWhen) =>
          change((now) => replacePage(now, path, { ...page, visibleWhen }), `${pointer}/visibleWhen`)
        }
      />
    </>
  );
}

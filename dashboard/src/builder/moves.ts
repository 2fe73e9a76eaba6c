import type { Definition } from '../api';
import { usePick, useText } from '../i18n';
import { useBench } from './context';
import { messages } from './messages';
import { lastOf, type Path, parentOf } from './path';
import { type Changed, itemsAt, nodeAt } from './tree';

/** Moving things, with words for those who do not see where they went. */
export function useMoves() {
  const t = useText(messages);
  const pick = usePick();
  const { definition, change, say } = useBench();

  const nameIn = (where: Definition, path: Path): string => {
    const node = nodeAt(where, path);
    if (!node) {
      return pick(where.title) || t('untitled');
    }
    return node.kind === 'page' ? pick(node.page.title) || t('untitled') : pick(node.item.label) || node.item.name;
  };

  const move = (path: Path, how: (definition: Definition, path: Path) => Changed | null) => {
    const moved = how(definition, path);
    if (moved) {
      change((now) => how(now, path));
      const holder = parentOf(moved.at);
      const total = holder.length === 0 ? moved.definition.pages.length : itemsAt(moved.definition, holder)?.length;
      say(
        t('movedTo', {
          name: nameIn(definition, path),
          n: lastOf(moved.at) + 1,
          total: total ?? 0,
          place: nameIn(moved.definition, holder),
        }),
      );
    }
  };

  return { move, nameOf: (path: Path) => nameIn(definition, path) };
}

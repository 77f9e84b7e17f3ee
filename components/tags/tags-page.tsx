import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type TagLevel, tagLevels } from '../../lib/domain/records/tag.ts';
import { type CountedTag, useTagTree } from '../../lib/queries/tags.ts';
import { EmptyState, Notice } from '../kit/notice.tsx';
import { Skeleton } from '../kit/waiting.tsx';
import { TagRow } from './tag-row.tsx';
import { TagTools } from './tag-tools.tsx';
import './tags.css';

/** All tags by level and group, to be put in order many at a time. */
export function TagsPage() {
  const { t } = useTranslation(['tags', 'app']);
  const tree = useTagTree();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const all = tree.data ?? [];
  const picked = all.filter(({ tag }) => chosen.has(tag.id));
  const choose = (id: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <>
      <h1 className="page-title">{t('title')}</h1>
      <p className="page-intro">{t('intro')}</p>
      <p>
        <a className="tags-link" href="#/segments">
          {t('toSegments')}
        </a>
      </p>
      {tree.isError ? <Notice tone="error" title={t('app:loadFailed')} /> : null}
      {tree.isPending ? <Skeleton label={t('app:loading')} lines={6} /> : null}
      {tree.isSuccess && all.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneDo')}</EmptyState>
      ) : null}
      {picked.length > 0 ? (
        <TagTools
          key={[...chosen].join()}
          tags={picked.map(({ tag }) => tag)}
          onDone={() => setChosen(new Set())}
        />
      ) : null}
      {tagLevels.map((level) => (
        <Level key={level} level={level} tags={all} chosen={chosen} onChoose={choose} />
      ))}
    </>
  );
}

type LevelProps = {
  level: TagLevel;
  tags: readonly CountedTag[];
  chosen: ReadonlySet<string>;
  onChoose: (id: string, isChosen: boolean) => void;
};

function Level({ level, tags, chosen, onChoose }: LevelProps) {
  const { t } = useTranslation('tags');
  const own = tags.filter(({ tag }) => tag.level === level);
  if (own.length === 0) return null;
  const groups = [...new Set(own.map(({ tag }) => tag.group ?? ''))].sort();
  return (
    <section className="page-section" aria-labelledby={`tags-${level}`}>
      <h2 id={`tags-${level}`} className="page-section-title">
        {t(`levels.${level}.title`)}
      </h2>
      <p className="page-section-intro">{t(`levels.${level}.text`)}</p>
      {groups.map((group) => (
        <div key={group} className="tags-group">
          {groups.length > 1 || group !== '' ? (
            <h3 className="tags-group-title">{group === '' ? t('noGroup') : group}</h3>
          ) : null}
          <ul>
            {own
              .filter(({ tag }) => (tag.group ?? '') === group)
              .map((counted) => (
                <TagRow
                  key={counted.tag.id}
                  counted={counted}
                  isChosen={chosen.has(counted.tag.id)}
                  onChoose={(isChosen) => onChoose(counted.tag.id, isChosen)}
                />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

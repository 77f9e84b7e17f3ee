import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Tag as TagRecord, tagHues, tagLevels } from '../../lib/domain/records/tag.ts';
import { useAct } from '../../lib/queries/act.ts';
import { changeTags, deleteTags, mergeTags } from '../../lib/services/tag-tree.ts';
import { Button } from '../kit/button.tsx';
import { classNames } from '../kit/class-names.ts';
import { hueClass } from '../kit/tag.tsx';
import { SelectField, TextField } from '../kit/text-field.tsx';

type TagToolsProps = { tags: readonly TagRecord[]; onDone: () => void };

/** What can be done with the tags that were ticked, all at once. */
export function TagTools({ tags, onDone }: TagToolsProps) {
  const { t } = useTranslation('tags');
  const { act } = useAct();
  const count = tags.length;
  const remove = async (): Promise<void> => {
    const done = t('deleted', { count });
    if (await act((open) => deleteTags(open, tags), { done })) onDone();
  };
  return (
    <section className="tags-tools" aria-label={t('tools')}>
      <div className="tags-tools-head">
        <p className="figures">{t('chosen', { count })}</p>
        <Button variant="plain" onClick={onDone}>
          {t('chooseNone')}
        </Button>
        <Button variant="danger" onClick={() => void remove()}>
          {t('delete')}
        </Button>
      </div>
      <MoveForm tags={tags} />
      <HueChoice tags={tags} />
      {count > 1 ? <MergeForm tags={tags} onDone={onDone} /> : null}
    </section>
  );
}

function MoveForm({ tags }: { tags: readonly TagRecord[] }) {
  const { t } = useTranslation('tags');
  const { act, isBusy } = useAct();
  const [first] = tags;
  const [level, setLevel] = useState(first?.level ?? 'basic');
  const [group, setGroup] = useState(first?.group ?? '');
  const move = () =>
    act((open) => changeTags(open, tags, { level, group: group.trim() }), {
      done: t('moved', { count: tags.length }),
    });
  return (
    <form
      className="tags-form"
      onSubmit={(event) => {
        event.preventDefault();
        void move();
      }}
    >
      <SelectField
        label={t('level')}
        value={level}
        choices={tagLevels.map((value) => ({ value, label: t(`levels.${value}.title`) }))}
        onChange={setLevel}
      />
      <TextField label={t('group')} maxLength={40} value={group} onChange={setGroup} />
      <Button type="submit" isBusy={isBusy}>
        {t('move')}
      </Button>
    </form>
  );
}

function HueChoice({ tags }: { tags: readonly TagRecord[] }) {
  const { t } = useTranslation('tags');
  const { act } = useAct();
  return (
    <fieldset className="tags-hues">
      <legend>{t('colour')}</legend>
      {Array.from({ length: tagHues }, (_, hue) => (
        <button
          key={hueClass(hue)}
          type="button"
          className={classNames('tags-hue', hueClass(hue))}
          aria-label={t('hue', { number: hue + 1 })}
          aria-pressed={tags.every((tag) => tag.hue === hue)}
          onClick={() =>
            void act((open) => changeTags(open, tags, { hue }), {
              done: t('recoloured', { count: tags.length }),
            })
          }
        />
      ))}
    </fieldset>
  );
}

function MergeForm({ tags, onDone }: TagToolsProps) {
  const { t } = useTranslation('tags');
  const { act, isBusy } = useAct();
  const [into, setInto] = useState<string>(tags[0]?.id ?? '');
  const merge = async (): Promise<void> => {
    const kept = tags.find(({ id }) => id === into);
    if (!kept) return;
    const done = t('merged', { count: tags.length, name: kept.name });
    if (await act((open) => mergeTags(open, tags, kept), { done })) onDone();
  };
  return (
    <form
      className="tags-form"
      onSubmit={(event) => {
        event.preventDefault();
        void merge();
      }}
    >
      <SelectField
        label={t('mergeInto')}
        value={into}
        choices={tags.map(({ id, name }) => ({ value: id as string, label: name }))}
        onChange={setInto}
      />
      <Button type="submit" isBusy={isBusy}>
        {t('merge')}
      </Button>
    </form>
  );
}

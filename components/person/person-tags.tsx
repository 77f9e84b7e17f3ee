import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { type TagLevel, type Tag as TagRecord, tagLevels } from '../../lib/domain/records/tag.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useTags } from '../../lib/queries/customer.ts';
import { useTagsOn } from '../../lib/queries/tags.ts';
import { addTag, removeTag } from '../../lib/services/tags.ts';
import { Button } from '../kit/button.tsx';
import { Popover } from '../kit/popover.tsx';
import { Chip, Tag } from '../kit/tag.tsx';
import { TextField } from '../kit/text-field.tsx';
import { RuleTags } from '../tags/rule-tags.tsx';

/** A customer's tags, edited in place. */
export function PersonTags({ customerId }: { customerId: CustomerId }) {
  const { t } = useTranslation('person');
  const { act } = useAct();
  const on = useTagsOn(customerId).data ?? [];
  const tags = on.filter(({ tagging }) => !tagging.isRule).map(({ tag }) => tag);
  const takeOff = (tag: TagRecord): void => {
    const done = t('tagRemoved', { name: tag.name });
    void act((workspace) => removeTag(workspace, customerId, tag), { done });
  };
  return (
    <div className="person-tags">
      {tags.map((tag) => (
        <Tag
          key={tag.id}
          name={tag.name}
          hue={tag.hue}
          removeLabel={t('removeTag', { name: tag.name })}
          onRemove={() => takeOff(tag)}
        />
      ))}
      <RuleTags tags={on.filter(({ tagging }) => tagging.isRule)} />
      <TagAdder customerId={customerId} present={tags} />
    </div>
  );
}

function TagAdder({ customerId, present }: { customerId: CustomerId; present: TagRecord[] }) {
  const { t } = useTranslation('person');
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      label={t('addTag')}
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <button type="button" className="person-tag-add" aria-label={t('addTag')}>
          <Plus aria-hidden="true" />
          {present.length === 0 ? t('addTag') : null}
        </button>
      }
    >
      <TagForm customerId={customerId} present={present} onDone={() => setOpen(false)} />
    </Popover>
  );
}

type TagFormProps = { customerId: CustomerId; present: TagRecord[]; onDone: () => void };

function TagForm({ customerId, present, onDone }: TagFormProps) {
  const { t } = useTranslation('person');
  const { act, isBusy } = useAct();
  const { t: tags } = useTranslation('tags');
  const [name, setName] = useState('');
  const [level, setLevel] = useState<TagLevel>('basic');
  const formId = useId();
  const known = useTags().data ?? [];
  const taken = new Set(present.map((tag) => tag.id));
  const offered = known
    .filter((tag) => !taken.has(tag.id) && tag.name.includes(name.trim()))
    .slice(0, 8);
  const isNew = name.trim() !== '' && !known.some((tag) => tag.name === name.trim());
  const put = async (chosen: string): Promise<void> => {
    const done = t('tagAdded', { name: chosen });
    if (await act((workspace) => addTag(workspace, customerId, chosen, level), { done })) onDone();
  };
  return (
    <form
      id={formId}
      className="person-tag-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) void put(name.trim());
      }}
    >
      <div className="person-tag-row">
        <TextField
          label={t('tagLabel')}
          isLabelHidden
          placeholder={t('newTag')}
          maxLength={40}
          value={name}
          onChange={setName}
        />
        <Button type="submit" disabled={!name.trim()} isBusy={isBusy}>
          {t('addTag')}
        </Button>
      </div>
      {isNew ? (
        <div className="person-chips">
          {tagLevels.map((each) => (
            <Chip key={each} isPressed={each === level} onClick={() => setLevel(each)}>
              {tags(`levels.${each}.title`)}
            </Chip>
          ))}
        </div>
      ) : null}
      {offered.length > 0 ? (
        <div className="person-chips">
          {offered.map((tag) => (
            <Chip key={tag.id} onClick={() => void put(tag.name)}>
              {tag.name}
            </Chip>
          ))}
        </div>
      ) : null}
    </form>
  );
}

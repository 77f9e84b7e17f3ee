import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldPath } from '../../lib/domain/automation/rule-schema.ts';
import { profileKeys, type SaleStage, saleStages } from '../../lib/domain/records/customer.ts';
import { segmentRules } from '../../lib/domain/segments/registry.ts';
import { useCustomFields } from '../../lib/queries/custom-fields.ts';
import { useTags } from '../../lib/queries/customer.ts';
import { SelectField, TextField } from '../kit/text-field.tsx';

type FigureProps = {
  label: string;
  /** null = left empty, where that may be. */
  value: number | null;
  onChange: (value: number | null) => void;
};

/** A whole number; what is none is told on as not a number, and refused when it is kept. */
export function Figure({ label, value, onChange }: FigureProps) {
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  return (
    <TextField
      label={label}
      value={typed}
      inputMode="numeric"
      maxLength={6}
      onChange={(text) => {
        setTyped(text);
        onChange(text.trim() === '' ? null : Number(text));
      }}
    />
  );
}

type TextProps = { label: string; value: string; onChange: (value: string) => void };

/** Words between commas, each once. */
function wordsIn(text: string): string[] {
  const words = text.split(/[,，、]/).map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))];
}

type WordsProps = {
  label: string;
  value: readonly string[];
  onChange: (words: string[]) => void;
};

/** Several words in one line; what is typed stays as it is typed. */
export function WordsField({ label, value, onChange }: WordsProps) {
  const [typed, setTyped] = useState(value.join(', '));
  return (
    <TextField
      label={label}
      value={typed}
      onChange={(text) => {
        setTyped(text);
        onChange(wordsIn(text));
      }}
    />
  );
}

/** A tag by its name; those there are are offered. */
export function TagName({ label, value, onChange }: TextProps) {
  const tags = useTags().data ?? [];
  const id = useId();
  return (
    <>
      <TextField label={label} value={value} maxLength={40} list={id} onChange={onChange} />
      <datalist id={id}>
        {tags.map((tag) => (
          <option key={tag.id}>{tag.name}</option>
        ))}
      </datalist>
    </>
  );
}

export function SegmentChoice({ label, value, onChange }: TextProps) {
  const { t } = useTranslation('segments');
  const choices = segmentRules.map(({ id }) => ({
    value: id as string, // a draft may name a segment that another version knows
    label: t(`names.${id}`),
  }));
  return <SelectField label={label} value={value} choices={choices} onChange={onChange} />;
}

type StageProps = { label: string; value: SaleStage; onChange: (stage: SaleStage) => void };

export function StageChoice({ label, value, onChange }: StageProps) {
  const { t } = useTranslation('profile');
  const choices = saleStages.map((stage) => ({ value: stage, label: t(`stages.${stage}`) }));
  return <SelectField label={label} value={value} choices={choices} onChange={onChange} />;
}

type FieldChoiceProps = {
  label: string;
  value: FieldPath;
  onChange: (value: FieldPath) => void;
};

/** A field of the profile, or one that the shop made. */
export function FieldChoice({ label, value, onChange }: FieldChoiceProps) {
  const { t } = useTranslation('profile');
  const fields = useCustomFields().data ?? [];
  const known: { path: FieldPath; label: string }[] = [
    ...profileKeys.map((key) => ({
      path: { room: 'profile' as const, key },
      label: t(`fields.${key}`),
    })),
    ...fields.map(({ id, label: own }) => ({
      path: { room: 'custom' as const, key: id },
      label: own,
    })),
  ];
  const nameOf = ({ room, key }: FieldPath): string => `${room}.${key}`;
  return (
    <SelectField
      label={label}
      value={nameOf(value)}
      choices={known.map((each) => ({ value: nameOf(each.path), label: each.label }))}
      onChange={(name) => {
        const chosen = known.find(({ path }) => nameOf(path) === name);
        if (chosen) onChange(chosen.path);
      }}
    />
  );
}

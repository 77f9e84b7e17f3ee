import { Paperclip } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScriptId } from '../../lib/domain/records/script.ts';
import { scriptFileCaps } from '../../lib/domain/records/script-file.ts';
import { useScriptFiles } from '../../lib/queries/scripts.ts';
import type { NewScriptFile } from '../../lib/services/scripts.ts';
import { readAttachment } from '../../lib/services/scripts-attach.ts';
import { Tag } from '../kit/tag.tsx';
import { ChooseFile } from '../transfer/choose-file.tsx';

export type FileChanges = { added: NewScriptFile[]; removed: string[] };

type FilesFieldProps = {
  scriptId: ScriptId | null;
  changes: FileChanges;
  onChange: (changes: FileChanges) => void;
};

/** Pictures and files of a script; they are stored when the script is saved. */
export function FilesField({ scriptId, changes, onChange }: FilesFieldProps) {
  const { t } = useTranslation('scripts');
  const [fault, setFault] = useState('');
  const stored = (useScriptFiles(scriptId).data ?? []).filter(
    ({ id }) => !changes.removed.includes(id),
  );
  const { added, removed } = changes;
  const take = async (file: File): Promise<void> => {
    const read = await readAttachment(file);
    setFault(typeof read === 'string' ? t(`files.${read}`, { name: file.name }) : '');
    if (typeof read !== 'string') onChange({ added: [...added, read], removed });
  };
  const isFull = stored.length + added.length >= scriptFileCaps.files;
  return (
    <div className="script-stack">
      <p className="field-label">{t('files.label')}</p>
      <div className="script-chips">
        {stored.map(({ id, name }) => (
          <Tag
            key={id}
            name={name}
            hue={7}
            removeLabel={t('files.remove', { name })}
            onRemove={() => onChange({ added, removed: [...removed, id] })}
          />
        ))}
        {added.map((file) => (
          <Tag
            key={file.name + file.data.length}
            name={file.name}
            hue={7}
            removeLabel={t('files.remove', { name: file.name })}
            onRemove={() => onChange({ added: added.filter((each) => each !== file), removed })}
          />
        ))}
        <ChooseFile
          accept=""
          disabled={isFull}
          variant="plain"
          onChoose={(file) => void take(file)}
        >
          <Paperclip aria-hidden="true" />
          {isFull ? t('files.tooMany') : t('files.add')}
        </ChooseFile>
      </div>
      <p className="field-hint">{t('files.hint')}</p>
      {fault ? (
        <p className="field-error" role="alert">
          {fault}
        </p>
      ) : null}
    </div>
  );
}

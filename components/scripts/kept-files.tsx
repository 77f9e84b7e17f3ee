import { Paperclip } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ScriptFile } from '../../lib/domain/records/script-file.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import { blobOf } from '../../lib/services/scripts-attach.ts';
import { Chip } from '../kit/tag.tsx';

/** The files of a script, each a click away from the folder of downloads. */
export function KeptFiles({ files }: { files: readonly ScriptFile[] }) {
  const { t } = useTranslation('scripts');
  if (files.length === 0) return null;
  return (
    <p className="script-files">
      {files.map((file) => (
        <Chip
          key={file.id}
          icon={<Paperclip aria-hidden="true" />}
          label={t('files.save', { name: file.name })}
          onClick={() => saveFile(blobOf(file), file.name)}
        >
          {file.name}
        </Chip>
      ))}
    </p>
  );
}

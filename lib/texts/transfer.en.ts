export const transferEn = {
  title: 'Import and export',
  starting: 'Getting ready…',
  progress: 'Progress',
  stop: 'Stop',
  restoreSafe: 'Nothing was changed; what was here is still here.',
  restoreLine: 'The trouble is in line {{line}}.',
  restoreFailure: {
    notABackup: {
      what: 'Not restored: this is not a Zhike backup',
      todo: 'Choose a .json file made by “Export everything”.',
    },
    newerFormat: {
      what: 'Not restored: the backup comes from a newer version',
      todo: 'Update Zhike in this browser first, then choose it again.',
    },
    tooLarge: {
      what: 'Not restored: the file is too large',
      todo: 'The limit is 200 MB. Check that it is the right file.',
    },
    damaged: {
      what: 'Not restored: the file is not whole',
      todo: 'It may be half downloaded or altered. Try another backup.',
    },
    invalidRow: {
      what: 'Not restored: one record makes no sense',
      todo: 'The file may have been altered. Try another backup.',
    },
    notEmpty: {
      what: 'Not restored: there are records here already',
      todo: 'A backup goes into an empty Zhike only. Install it in a new browser profile and restore there.',
    },
    cancelled: { what: 'Stopped; nothing was restored', todo: 'Start again whenever you like.' },
    notSaved: {
      what: 'Not restored: it could not be written to disk',
      todo: 'Check the free space on the disk and try again.',
    },
  },
} as const;

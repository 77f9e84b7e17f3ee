export const transferEn = {
  title: 'Import and export',
  intro: 'The records are yours: take all of them with you, or bring them in from elsewhere.',
  cancel: 'Cancel',
  kinds: {
    customer_one: '{{count}} customer',
    customer_other: '{{count}} customers',
    purchase_one: '{{count}} purchase',
    purchase_other: '{{count}} purchases',
    interaction_one: '{{count}} talk',
    interaction_other: '{{count}} talks',
    followUp_one: '{{count}} follow-up',
    followUp_other: '{{count}} follow-ups',
  },
  export: {
    title: 'Export everything',
    intro:
      'Customers, purchases, talks, follow-ups, tags and settings in one JSON file. It is not encrypted; keep it somewhere you trust.',
    button: 'Export everything',
    working: '{{done}} of {{total}} records written',
    done: 'Handed to the browser’s downloads: {{name}}',
    stopped: 'Stopped; no file was made. Your records are unchanged.',
    failed: 'Not exported: a part could not be read',
    failedDo:
      'Your records are unchanged. Restart the browser and try again; if it fails still, the recovery page lets you download what can be read.',
  },
  restore: {
    title: 'Restore a backup',
    intro: 'Puts an exported file into an empty Zhike: either all of it, or nothing changes.',
    notEmpty:
      'There are records here already, and a restore would cover them up, so it is not possible. To restore: make a new profile in the browser, install Zhike and restore there. If only the demo shop is here, clear it under “History” first.',
    choose: 'Choose a backup file…',
    made: 'Exported {{when}}',
    lost: 'This backup was rescued from damaged records; some are not in it.',
    button: 'Restore',
    working: 'Restoring, {{done}} of {{total}} records',
    done_one: 'Restored: {{count}} customer.',
    done_other: 'Restored: {{count}} customers.',
    stopped: 'Stopped; nothing was changed.',
  },
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

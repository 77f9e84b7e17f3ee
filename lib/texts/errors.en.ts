export const errorsEn = {
  undo: 'Undo',
  undonePartly: 'Undone; what was changed since then stays',
  close: 'Close',
  readFailed: 'This part could not be read',
  readFailedDo: 'Your data is still on disk. Open the panel again.',
  failure: {
    diskFull: {
      what: 'Not saved: the disk is full',
      do: 'What you typed is still here. Free some space and try again, or export a backup first.',
    },
    newerVersion: {
      what: 'Not saved: Zhike has just been updated',
      do: 'What you typed is still here. Copy it, open this window again and retry.',
    },
    closed: {
      what: 'Not saved: the database was closed',
      do: 'What you typed is still here. Copy it, open this window again and retry.',
    },
    invalid: {
      what: 'Not saved: something is not in the right form',
      do: 'What you typed is still here. Check for text that is too long or missing.',
    },
    unknown: {
      what: 'Not saved: something unexpected happened',
      do: 'What you typed is still here and nothing else changed. Try again.',
    },
  },
} as const;

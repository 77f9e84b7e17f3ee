export const notesZh = {} as const;

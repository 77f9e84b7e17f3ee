export const reasonsZh = {} as const;

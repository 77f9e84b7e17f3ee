export const keysZh = {} as const;

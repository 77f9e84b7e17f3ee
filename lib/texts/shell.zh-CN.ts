export const shellZh = {} as const;

export const errorsZh = {} as const;

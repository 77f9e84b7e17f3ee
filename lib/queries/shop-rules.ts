import type { ShopRules } from '../domain/records/shop-rules.ts';
import { readShopRules, type ShopRulesFields } from '../services/shop-rules.ts';
import { useLive } from './live.ts';
import { useWorkspace } from './workspace-context.tsx';

/** The shop's preset and what was changed of its rules. */
export function useShopRules() {
  const workspace = useWorkspace();
  return useLive<ShopRules | ShopRulesFields>(['shopRules'], () => readShopRules(workspace));
}

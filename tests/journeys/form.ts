/** 办事的表: the form of an act at the desk, by its button; and days as its fields take them. */
import type { Locator, Page } from '@playwright/test';
import { addDays, dayOf } from '../../domain/kernel/day.ts';

export const formOf = (page: Page, act: string): Locator =>
  page.locator('form.act-form').filter({ has: page.getByRole('button', { name: act, exact: true }) });

/** 2026-11-27; days still to come are less than none ago. */
export const dayAgo = (days: number): string => addDays(dayOf(Date.now()), -days);

import type { Visit } from "../page-state.ts";

/** Fills fields of the page by name; of a list, the value is chosen. */
export async function fillFields({ page }: Visit, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const list = page.locator(`main select[name="${name}"]`);
    if ((await list.count()) > 0) await list.selectOption(value);
    else await page.locator(`main [name="${name}"]`).fill(value);
  }
}

/** Fills the form that goes to a path, and sends it. */
export async function type({ page }: Visit, action: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const form = page.locator(`main form[action$="${action}"]`);
  for (const [name, value] of Object.entries(fields)) await form.locator(`[name="${name}"]`).fill(value);
  await Promise.all([page.waitForEvent("load"), form.locator("button").last().click()]);
}

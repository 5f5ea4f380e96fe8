// A square code holds the address of the group's door and, behind the #, which
// is never sent anywhere, a code of 20 digits. It is put into its field here and
// leaves the address and the history at once.

const fields: Record<string, string> = { "": "code", "takeback-": "secret" };

/** Puts the code of the address into the field it belongs to. */
export function fillCode(): void {
  const found = /^#(takeback-)?(\d{20})$/.exec(location.hash);
  if (!found) return;
  history.replaceState(null, "", location.pathname + location.search);
  const field = document.querySelector<HTMLInputElement>(`input[name="${fields[found[1] ?? ""]}"]`);
  if (!field) return;
  field.closest("details")?.setAttribute("open", "");
  field.value = found[2] ?? "";
  field.focus();
}

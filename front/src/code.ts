// A square code holds an address and, behind the #, which is never sent anywhere, a
// code: to come back, to take something back, of a tablet that goes round, or of a
// pack of slips. It is put into its field here and leaves the address and the history
// at once.

const fields: Record<string, string> = { "": "code", "takeback-": "secret", "tablet-": "secret", "pack-": "pack" };

/** Puts the code of the address into the field it belongs to. */
export function fillCode(): void {
  const found = /^#(takeback-|tablet-|pack-)?(\d{20}|\d{22})$/.exec(location.hash);
  if (!found) return;
  history.replaceState(null, "", location.pathname + location.search);
  const field = document.querySelector<HTMLInputElement>(`input[name="${fields[found[1] ?? ""]}"]`);
  if (!field) return;
  field.closest("details")?.setAttribute("open", "");
  field.value = found[2] ?? "";
  field.focus();
}

package app

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"alongside/journal/sqlite"
	"alongside/kernel/roomtest"
)

func TestVerifyAnswersForEveryGroupAndHead(t *testing.T) {
	dir, keys := t.TempDir(), filepath.Join(t.TempDir(), "key")
	v := Verify{Data: dir, KeyFile: keys}
	run := func(v Verify) (string, error) {
		var b bytes.Buffer
		err := v.Run(t.Context(), &b)
		return b.String(), err
	}
	if _, err := run(v); err == nil || !strings.Contains(err.Error(), "no data") {
		t.Errorf("without data: %v", err)
	}
	key, _, err := keyring{data: dir, file: keys}.key()
	if err != nil {
		t.Fatal(err)
	}
	store, err := sqlite.Open(databasePath(dir), key)
	if err != nil {
		t.Fatal(err)
	}
	house, err := newHouse(store)
	if err != nil {
		t.Fatal(err)
	}
	one, two := roomtest.Found(t, house, 1), roomtest.Found(t, house, 2)
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	out, err := run(v)
	if err != nil || strings.Count(out, "\n") != 2 || !strings.Contains(out, one.ID().String()+": 5 entries, 0 erased, head ") {
		t.Fatalf("%v %s", err, out)
	}
	head := regexp.MustCompile(two.ID().String() + `.* head ([0-9a-f]{64})`).FindStringSubmatch(out)[1]
	v.Group, v.Head = two.ID().String(), head
	if out, err = run(v); err != nil || strings.Count(out, "\n") != 1 {
		t.Errorf("its own head: %v %s", err, out)
	}
	v.Group = one.ID().String()
	if out, err = run(v); err == nil || !strings.Contains(out, one.ID().String()) {
		t.Errorf("the head of another: %v %s", err, out)
	}
	v.Group = roomtest.ID(77).String()
	if out, err = run(v); err == nil {
		t.Errorf("a group that there is not: %q", out)
	}
	if _, err = run(Verify{Data: dir, KeyFile: keys, Head: head}); err == nil || !strings.Contains(err.Error(), "--group") {
		t.Errorf("a head of no group: %v", err)
	}
	if _, err = run(Verify{Data: dir, KeyFile: keys, Group: two.ID().String(), Head: "xyz"}); err == nil {
		t.Error("a head that is none")
	}
	if _, err = run(Verify{Data: dir, KeyFile: filepath.Join(t.TempDir(), "other")}); err == nil || !strings.Contains(err.Error(), "there is data") {
		t.Errorf("without its key: %v", err)
	}
	wrong := filepath.Join(t.TempDir(), "wrong")
	if err := os.WriteFile(wrong, []byte(strings.Repeat("ab", 32)), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err = run(Verify{Data: dir, KeyFile: wrong}); err == nil {
		t.Error("with another key it verifies")
	}
}

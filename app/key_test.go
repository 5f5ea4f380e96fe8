package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestTheKeyIsMadeOnceForTheHostAlone(t *testing.T) {
	data, keys := filepath.Join(t.TempDir(), "data"), filepath.Join(t.TempDir(), "far", "away.key")
	k := keyring{data: data, file: keys}
	first, exposed, err := k.key()
	if err != nil || first == [32]byte{} || !exposed {
		t.Fatalf("%v, exposed %v", err, exposed)
	}
	for path, want := range map[string]os.FileMode{keys: 0o600, filepath.Dir(keys): 0o700, data: 0o700} {
		if fi, err := os.Stat(path); err != nil || fi.Mode().Perm() != want {
			t.Errorf("%s: %v %v", path, fi.Mode(), err)
		}
	}
	if again, _, err := k.key(); err != nil || again != first {
		t.Errorf("the second time: %v", err)
	}
	if other, _, err := (keyring{data: data, file: keys + "2"}).key(); err != nil || other == first {
		t.Errorf("another key is the same: %v", err)
	}
}

func TestWithoutAFileTheKeyLiesInTheHostsSettings(t *testing.T) {
	home := t.TempDir()
	t.Setenv("XDG_CONFIG_HOME", home)
	data := filepath.Join(t.TempDir(), "data")
	if _, _, err := (keyring{data: data}).key(); err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(home, "alongside", "*.key"))
	if err != nil || len(files) != 1 || !strings.HasSuffix(files[0], "data.key") {
		t.Errorf("%q %v", files, err)
	}
}

func TestAKeyInTheDataFolderIsRefused(t *testing.T) {
	data := t.TempDir()
	link := filepath.Join(t.TempDir(), "link")
	if err := os.Symlink(data, link); err != nil {
		t.Fatal(err)
	}
	t.Chdir(data)
	for _, file := range []string{
		filepath.Join(data, "key"), filepath.Join(data, "a", "b", "key"), filepath.Join(data, "..key"), "key", "../" + filepath.Base(data) + "/key",
		filepath.Join(link, "key"),
	} {
		if _, _, err := (keyring{data: data, file: file}).key(); err == nil || !strings.Contains(err.Error(), "lies in the data folder") {
			t.Errorf("%s: %v", file, err)
		}
	}
	if _, _, err := (keyring{data: link, file: filepath.Join(data, "key")}).key(); err == nil {
		t.Error("by a link to the folder it is taken")
	}
	if _, _, err := (keyring{data: data, file: data + "-beside"}).key(); err != nil {
		t.Errorf("beside it: %v", err)
	}
	if files, err := os.ReadDir(data); err != nil || len(files) > 0 {
		t.Errorf("something was written: %v %v", files, err)
	}
}

func TestDataWithoutItsKeyIsRefused(t *testing.T) {
	data, keys := t.TempDir(), filepath.Join(t.TempDir(), "key")
	if err := os.WriteFile(databasePath(data), []byte("data"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, _, err := (keyring{data: data, file: keys}).key(); err == nil || !strings.Contains(err.Error(), "there is data") {
		t.Errorf("%v", err)
	}
	if _, err := os.Stat(keys); err == nil {
		t.Error("a key was made that opens nothing")
	}
}

func TestAFileThatIsNoKeyIsRefused(t *testing.T) {
	for _, what := range []string{"", "xyz", strings.Repeat("a", 63), strings.Repeat("g", 64)} {
		file := filepath.Join(t.TempDir(), "key")
		if err := os.WriteFile(file, []byte(what), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, _, err := (keyring{data: t.TempDir(), file: file}).key(); err == nil || !strings.Contains(err.Error(), "no key file") {
			t.Errorf("%q: %v", what, err)
		}
	}
}

func TestTheSaltOfAPassphraseIsMadeOnce(t *testing.T) {
	k := keyring{data: t.TempDir()}
	one, err := k.salt()
	if err != nil || len(one) != 32 {
		t.Fatal(one, err)
	}
	if two, err := k.salt(); err != nil || string(two) != string(one) {
		t.Errorf("%v", err)
	}
}

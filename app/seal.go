package app

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"

	"filippo.io/age"
	"golang.org/x/term"

	"alongside/app/keep"
	"alongside/journal/archive"
)

// sealFlags say who can open what is written.
type sealFlags struct {
	To             []string `help:"Public key (age1…) of whoever may open it; instead of a passphrase." placeholder:"AGE1…" xor:"seal"`
	PassphraseFile string   `help:"File with a passphrase; without it and --to, you are asked." placeholder:"FILE" xor:"seal"`
}

// recipients are who can open what is written.
func (f sealFlags) recipients() ([]age.Recipient, error) {
	if len(f.To) > 0 {
		to, err := age.ParseRecipients(strings.NewReader(strings.Join(f.To, "\n")))
		if err != nil {
			return nil, fmt.Errorf("--to: %w", err)
		}
		return to, nil
	}
	words, err := passphraseFrom(f.PassphraseFile)
	if err == nil && f.PassphraseFile == "" {
		err = typedAgain(words)
	}
	if err != nil {
		return nil, err
	}
	if len(words) < passphraseLeast {
		return nil, fmt.Errorf("a passphrase has at least %d letters: five or six words", passphraseLeast)
	}
	to, err := age.NewScryptRecipient(words)
	return []age.Recipient{to}, err
}

// passphraseLeast is how long a passphrase is.
const passphraseLeast = 16

// openFlags say how a sealed file is opened.
type openFlags struct {
	Identity       string `help:"File with the private key (AGE-SECRET-KEY-…) it was sealed for; instead of a passphrase." placeholder:"FILE" xor:"open"`
	PassphraseFile string `help:"File with the passphrase; without it and --identity, you are asked." placeholder:"FILE" xor:"open"`
}

// identities open what was sealed.
func (f openFlags) identities() ([]age.Identity, error) {
	if f.Identity != "" {
		b, err := os.ReadFile(f.Identity)
		if err != nil {
			return nil, fmt.Errorf("--identity: %w", err)
		}
		with, err := age.ParseIdentities(bytes.NewReader(b))
		if err != nil {
			return nil, fmt.Errorf("--identity %s: %w", f.Identity, err)
		}
		return with, nil
	}
	words, err := passphraseFrom(f.PassphraseFile)
	if err != nil {
		return nil, err
	}
	with, err := age.NewScryptIdentity(words)
	return []age.Identity{with}, err
}

// checked opens a file and reads it through once; nothing is changed by it.
func (f openFlags) checked(path string, of archive.Of) (keep.File, *archive.Plan, *bar, error) {
	if err := keep.Recognize(path, of); err != nil { // before anybody types a passphrase
		return keep.File{}, nil, nil, err
	}
	with, err := f.identities()
	if err != nil {
		return keep.File{}, nil, nil, err
	}
	bar := newBar(os.Stderr, 2*sizeOf(path))
	file := keep.File{Path: path, With: with, Moved: bar.move}
	plan, err := file.Check(of, kernelRooms(Rooms()))
	if err != nil {
		bar.end(false)
	}
	return file, plan, bar, err
}

func passphraseFrom(file string) (string, error) {
	if file != "" {
		b, err := os.ReadFile(file)
		if err != nil {
			return "", fmt.Errorf("reading the passphrase: %w", err)
		}
		return strings.TrimRight(string(b), "\r\n"), nil
	}
	return typed("Passphrase of the file: ")
}

func typedAgain(words string) error {
	again, err := typed("Once more: ")
	if err == nil && again != words {
		err = errors.New("these were two different passphrases")
	}
	return err
}

// typed asks for words that nobody else sees.
func typed(ask string) (string, error) {
	if !term.IsTerminal(int(os.Stdin.Fd())) {
		return "", errors.New("there is no terminal to ask for the passphrase on: give --passphrase-file, or a key")
	}
	fmt.Fprint(os.Stderr, ask)
	words, err := term.ReadPassword(int(os.Stdin.Fd()))
	fmt.Fprintln(os.Stderr)
	if err != nil {
		return "", fmt.Errorf("reading the passphrase: %w", err)
	}
	return string(words), nil
}

// Package sample is the sample community that the first start opens: months of
// Tuesdays of people, words and places that are all invented.
//
// It promises that the sample is there whole or not at all, that nothing in it
// happens later than now, and that what was fleeting in it has never been on a
// disk. What is told stands in table.json.
package sample

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/kernel/roster"
	"alongside/web/ui"
)

// sample is what is kept of the sample community beside the store, so that its
// doors can be shown at every start.
type sample struct {
	Group  journal.GroupID  `json:"group"`
	Stands bool             `json:"stands"` // false: it was about to be written
	Host   journal.MemberID `json:"host"`   // who invites
	Doors  []door           `json:"doors"`
}

// door is how the host of the box comes in as somebody invented.
type door struct {
	Member journal.MemberID `json:"member"`
	As     string           `json:"as"`
	Code   string           `json:"code"` // the return code
}

// Place is where the sample lives: a house on its store, and what the house is made
// of, so that another can be made in which the sample happens.
type Place struct {
	House *kernel.House
	Store journal.Store
	Rooms []kernel.Room
	Law   kernel.Law
	Data  string // the folder in which it is kept how to come in
}

// Doors makes the sample community where there is no group yet, and shows its
// doors. What cannot be made or shown is said in a line: the house opens all the
// same.
func (p Place) Doors(ctx context.Context, out io.Writer, base string) error {
	s, err := p.open(ctx)
	if err == nil && s.Stands {
		err = s.show(ctx, out, base, p.House)
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		fmt.Fprintf(out, "\n  The sample community cannot be shown: %v\n\n", err)
	}
	return nil
}

func (p Place) file() string { return filepath.Join(p.Data, "sample.json") }

// open returns the sample as it stands, made if there is nothing yet. One that was
// taken away stays away.
func (p Place) open(ctx context.Context) (sample, error) {
	s, err := readSample(p.file())
	switch {
	case err != nil:
		return sample{}, err
	case s.Stands:
		return s, nil
	case !s.Group.ID().Zero(): // broken off: is it there?
		err := p.House.Group(s.Group).Read(ctx, func(kernel.View) error { return nil })
		if err == nil {
			s.Stands = true
			return s, s.write(p.file())
		}
		if fault.KindOf(err) != fault.NotFound {
			return sample{}, err
		}
	}
	for _, err := range p.Store.Groups(ctx) {
		return sample{}, err // people have begun without it
	}
	return p.begin(ctx)
}

// begin makes the sample. The store takes it whole or not at all; the file names it
// before, so that one that stands is found again whatever breaks off.
func (p Place) begin(ctx context.Context) (sample, error) {
	var seed [32]byte
	if _, err := io.ReadFull(rand.Reader, seed[:]); err != nil {
		return sample{}, err
	}
	s, es, err := makeSample(ctx, p.Rooms, p.Law, seed, p.House.Now())
	if err != nil {
		return sample{}, err
	}
	if err := s.write(p.file()); err != nil {
		return sample{}, err
	}
	if err := p.Store.Append(ctx, s.Group, 0, es, es[len(es)-1].Day); err != nil {
		return sample{}, fmt.Errorf("writing the sample: %w", err)
	}
	s.Stands = true
	return s, s.write(p.file())
}

func readSample(file string) (s sample, err error) {
	b, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return s, nil
	}
	if err == nil {
		err = json.Unmarshal(b, &s)
	}
	if err != nil {
		return sample{}, fmt.Errorf("reading where the sample is: %w", err)
	}
	return s, nil
}

// write keeps s, for the eyes of the host alone.
func (s sample) write(file string) error {
	b, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(file), ".sample-*") // 0600
	if err != nil {
		return fmt.Errorf("keeping where the sample is: %w", err)
	}
	_, err = f.Write(append(b, '\n'))
	if err = errors.Join(err, f.Sync(), f.Close()); err == nil {
		err = os.Rename(f.Name(), file)
	}
	if err != nil {
		_ = os.Remove(f.Name())
		return fmt.Errorf("keeping where the sample is: %w", err)
	}
	return nil
}

// show says how to come in: as somebody who is there, where the code still counts,
// and as a newcomer, with an invitation of today.
func (s sample) show(ctx context.Context, out io.Writer, base string, house *kernel.House) error {
	g := house.Group(s.Group)
	at := base + "/g/" + s.Group.String() + "/"
	for _, d := range s.Doors {
		if err := d.tidy(ctx, g, devicesKept); err != nil && fault.KindOf(err) != fault.NotFound {
			return err
		}
	}
	var doors strings.Builder
	var name string
	var host bool
	err := g.Read(ctx, func(v kernel.View) error {
		r := kernel.In[*roster.State](v)
		name = r.GroupName().Body
		for _, d := range s.Doors {
			m, ok := r.Member(d.Member)
			if ok && r.IsCode(d.Member, kernel.Seal(d.Code)) {
				fmt.Fprintf(&doors, "    as %s, %s:\n      %s#%s\n      code %s\n", d.As, m.Name, at, d.Code, strings.Join(ui.Fours(d.Code), " "))
			}
		}
		m, ok := r.Member(s.Host)
		host = ok && !m.Left
		return nil
	})
	if fault.KindOf(err) == fault.NotFound {
		return nil // it was taken away
	}
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "\n  A sample community, all of it invented: %s\n    %s\n  Come in with a link, or type the code there:\n%s", name, at, doors.String())
	if host {
		err = s.invite(ctx, out, at, g)
	}
	fmt.Fprintln(out)
	return err
}

// devicesKept is how many devices stay signed in as one of the doors, so that there
// is always room for one more.
const devicesKept = 6

// tidy ends the oldest devices that came in by this door.
func (d door) tidy(ctx context.Context, g kernel.Group, keep int) error {
	var devices []roster.Device
	err := g.Read(ctx, func(v kernel.View) error {
		m, _ := kernel.In[*roster.State](v).Member(d.Member)
		devices = m.Devices
		return nil
	})
	if err != nil {
		return err
	}
	for len(devices) > keep {
		body := []byte(`{"device":"` + devices[0].ID.String() + `"}`)
		if _, err := g.Do(ctx, kernel.Asked{Name: "members.end_device", By: d.Member, Body: body}); err != nil {
			return err
		}
		devices = devices[1:]
	}
	return nil
}

func (s sample) invite(ctx context.Context, out io.Writer, at string, g kernel.Group) error {
	a, err := g.Do(ctx, kernel.Asked{Name: "members.invite", By: s.Host, Body: []byte(`{"side":"lived","uses":20,"days":7}`)})
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "    as somebody new, for 7 days:\n      %smembers/join/%s\n", at, a.Secret)
	return nil
}

package web

import (
	"encoding/json"
	"net/http"
	"slices"
	"strconv"
	"time"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
	"alongside/web/live"
)

// beatEvery keeps a stream from being taken for dead.
const beatEvery = 20 * time.Second

// live says what changed, never what it says; the page then asks for it. The
// stream ends with the device that opened it, and with its token.
func (s *Server) live(w http.ResponseWriter, r *http.Request) error {
	a, err := s.member(r)
	if err != nil {
		return err
	}
	after, _ := strconv.ParseUint(r.URL.Query().Get("after"), 10, 64)
	if id := r.Header.Get("Last-Event-ID"); id != "" {
		after, _ = strconv.ParseUint(id, 10, 64)
	}
	out, err := live.Open(w)
	if err != nil {
		return err
	}
	s.count.watcher(1)
	defer s.count.watcher(-1)
	beat := time.NewTicker(beatEvery)
	defer beat.Stop()
	still := func(v kernel.View) error {
		a.see(v)
		return a.mayRead(kernel.Member)
	}
	ctx, end := a.untilEnds()
	defer end()
	_ = a.Group.Watch(ctx, after, still, func(c kernel.Change) error {
		return out.Changed(a.may(c))
	}, beat.C, out.Beat)
	return nil // whoever reads has gone, or may read no more
}

// may is a change as the asker may know of it: guests hear of rooms alone, and nobody
// of a thing that they may not read.
func (a *Ask) may(c kernel.Change) kernel.Change {
	if a.Me.Side == kernel.Partner || !a.Me.Welcomed {
		return c.Broadly()
	}
	if len(c.Things) == 0 {
		return c
	}
	seen := c.Broadly()
	_ = a.Group.Read(a.Context(), func(v kernel.View) error {
		seen = c.Only(func(id journal.ID) bool { return v.Reads(a.Me, id) })
		return nil
	})
	return seen
}

// member lets in whoever is signed in.
func (s *Server) member(r *http.Request) (*Ask, error) {
	a, err := s.ask(r, "")
	if err != nil {
		return nil, err
	}
	if err := a.identify(); err != nil {
		return nil, err
	}
	return a, a.mayRead(kernel.Member)
}

// roomJSON is a room's page as JSON.
func (s *Server) roomJSON(w http.ResponseWriter, r *http.Request) error {
	i := slices.IndexFunc(s.rooms, func(room Room) bool { return room.Name == r.PathValue("room") && room.JSON != nil })
	if i < 0 {
		return fault.New(fault.NotFound, lang.FaultNotFound())
	}
	a, err := s.ask(r, s.rooms[i].Name)
	if err != nil {
		return err
	}
	var b []byte
	err = a.Group.Read(r.Context(), func(v kernel.View) error {
		a.see(v)
		if err := a.mayRead(kernel.Member); err != nil {
			return err
		}
		page, err := s.rooms[i].JSON(a, v)
		if err != nil {
			return err
		}
		b, err = json.Marshal(page)
		return err
	})
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	s.write(w, r, http.StatusOK, b)
	return nil
}

// shownEntry is a line of the entries API.
type shownEntry struct {
	Seq  uint64           `json:"seq"`
	ID   journal.ID       `json:"id"`
	Kind string           `json:"kind"`
	Day  string           `json:"day"`
	By   journal.MemberID `json:"by,omitzero"`
	Is   any              `json:"is"`
}

// entries is what the asker's pages show of the journal, one JSON object a line.
func (s *Server) entries(w http.ResponseWriter, r *http.Request) error {
	a, err := s.member(r)
	if err != nil {
		return err
	}
	after, _ := strconv.ParseUint(r.URL.Query().Get("after"), 10, 64)
	var out []byte
	err = a.Group.History(r.Context(), after, func(v kernel.View, p kernel.Past) error {
		for _, room := range s.rooms {
			if room.Entry == nil {
				continue
			}
			seen, ok := room.Entry(a, v, p.Fact)
			if !ok {
				continue
			}
			line := shownEntry{Seq: p.Seq, ID: p.Fact.ID, Kind: p.Kind, Day: p.Fact.Day.String(), Is: seen.Is}
			if p.Signed && seen.Named {
				line.By = p.Fact.By
			}
			b, err := json.Marshal(line)
			if err != nil {
				return err
			}
			out = append(append(out, b...), '\n')
		}
		return nil
	})
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/x-ndjson")
	s.write(w, r, http.StatusOK, out)
	return nil
}

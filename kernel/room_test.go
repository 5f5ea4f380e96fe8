package kernel_test

import (
	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
)

// The room of these tests has a kind and a command of every sort.
type (
	written struct {
		N     int `json:"n,omitempty"`
		Words struct {
			What kernel.Text `json:"what"`
		} `json:"-"`
	}
	counted   struct{ N int } // no words
	whispered struct {
		Words struct {
			What kernel.Text `json:"what"`
		} `json:"-"`
	}
	marked struct {
		Words struct {
			Key kernel.Sealed `json:"key"`
		} `json:"-"`
	}
	hummed struct {
		Words struct {
			Tune string `json:"tune"`
		} `json:"-"`
	}
	closed    struct{ kernel.Erasure }
	removed   struct{ kernel.Erasure }
	due       struct{ Day journal.Day }
	done      struct{ Day journal.Day }
	changed   struct{ Thing journal.ID }
	published struct {
		Words struct {
			What kernel.Text   `json:"what"`
			Key  kernel.Sealed `json:"key"`
		} `json:"-"`
	}
	put struct {
		Words struct {
			Carried kernel.Carried `json:"carried"`
		} `json:"-"`
	}
	muttered struct {
		Words struct {
			What kernel.Text `json:"what"`
		} `json:"-"`
	}
	expired   struct{ kernel.Erasure }
	adopted   struct{ Proposal journal.ID }
	overtaken struct{ Proposal journal.ID }
)

func (c changed) Changes() []journal.ID { return []journal.ID{c.Thing} }

// notes is the state of the test room: pure data, so that it can be compared.
type notes struct {
	Texts    map[journal.ID]string
	By       map[journal.ID]journal.MemberID
	Order    []journal.ID
	Dues     []journal.Day
	Sum      int
	Full     bool
	Carried  map[journal.ID]kernel.Carried
	Outcomes []string
}

func newNotes() kernel.State {
	return &notes{
		Texts: map[journal.ID]string{}, By: map[journal.ID]journal.MemberID{}, Carried: map[journal.ID]kernel.Carried{},
	}
}

func (s *notes) Apply(f kernel.Fact) {
	say := func(text string) {
		s.Texts[f.ID], s.By[f.ID] = text, f.By
		if f.Taken {
			s.By[f.ID] = journal.MemberID{}
		}
		s.Order = append(s.Order, f.ID)
	}
	switch is := f.Is.(type) {
	case written:
		say(is.Words.What.Body)
	case whispered:
		say(is.Words.What.Body)
	case muttered:
		say(is.Words.What.Body)
	case hummed:
		say(is.Words.Tune)
	case marked:
		say("")
	case published:
		say(is.Words.What.Body)
	case counted:
		s.Sum += is.N
	case due:
		s.Dues = append(s.Dues, is.Day)
	case done:
		s.Dues = s.Dues[1:]
	case put:
		s.Carried[f.ID] = is.Words.Carried
	case adopted:
		s.Outcomes = append(s.Outcomes, "adopted")
	case overtaken:
		s.Outcomes = append(s.Outcomes, "overtaken")
	}
}

func (s *notes) Forget(id journal.ID) {
	if _, ok := s.Texts[id]; ok {
		s.Texts[id], s.By[id] = "", journal.MemberID{}
	}
	delete(s.Carried, id)
}

func (s *notes) Due() journal.Day {
	if len(s.Dues) == 0 {
		return 0
	}
	return s.Dues[0]
}

func (s *notes) Tidy(a kernel.Ask) (any, error) {
	if s.Dues[0] > a.Day {
		return nil, nil
	}
	return done{s.Dues[0]}, nil
}

type (
	write struct {
		What kernel.Text   `json:"what"`
		More []kernel.Text `json:"more,omitempty"`
		N    int           `json:"n,omitempty"`
	}
	secretly struct {
		What   kernel.Text   `json:"what"`
		Secret kernel.Sealed `json:"secret"`
	}
	about struct {
		ID     journal.ID    `json:"id"`
		Secret kernel.Sealed `json:"secret"`
	}
	number struct {
		N int `json:"n"`
	}
)

func textOf(c write) written {
	f := written{N: c.N}
	f.Words.What = c.What
	return f
}

var noText = fault.At("what", lang.FaultNameEmpty())

func noteKinds() []kernel.Kind {
	return []kernel.Kind{
		kernel.KindOf[written]("notes.written").Of("notes"), kernel.NamelessOf[muttered]("notes.muttered").Quiet(), kernel.NamelessOf[expired]("notes.expired"),
		kernel.KindOf[counted]("notes.counted"),
		kernel.UnsignedOf[whispered]("notes.whispered"), kernel.NamelessOf[marked]("notes.marked"),
		kernel.FleetingOf[hummed]("notes.hummed"), kernel.KindOf[closed]("notes.closed"),
		kernel.NamelessOf[removed]("notes.removed"), kernel.KindOf[due]("notes.due"), kernel.KindOf[done]("notes.done"),
		kernel.KindOf[changed]("notes.changed"), kernel.KindOf[published]("notes.published"),
		kernel.KindOf[put]("notes.put"), kernel.KindOf[adopted]("notes.adopted"), kernel.KindOf[overtaken]("notes.overtaken"),
	}
}

func noteCommands() []kernel.Command {
	whisper := func(name string) kernel.Command {
		return kernel.VeiledOf(name, func(_ *notes, _ kernel.Ask, c secretly) error {
			if c.What.Empty() {
				return noText
			}
			return nil
		}, func(_ *notes, _ kernel.Veiled, c secretly) (any, error) {
			f := whispered{}
			f.Words.What = c.What
			return f, nil
		}).WithSecret()
	}
	return []kernel.Command{
		kernel.CommandOf("notes.write", func(_ *notes, _ kernel.Ask, c write) (any, error) {
			if c.What.Empty() {
				return nil, noText
			}
			return textOf(c), nil
		}).For(kernel.Member).ByHand(),
		kernel.CommandOf("notes.pair", func(_ *notes, _ kernel.Ask, c write) (any, error) {
			return kernel.Several{counted{c.N}, textOf(c), counted{c.N}}, nil
		}),
		kernel.CommandOf("notes.broken", func(_ *notes, _ kernel.Ask, c write) (any, error) {
			return kernel.Several{textOf(c), struct{ Odd int }{}}, nil // no kind: a mistake of ours
		}),
		kernel.CommandOf("notes.count", func(s *notes, _ kernel.Ask, c number) (any, error) {
			if s.Sum+c.N > 100 {
				return nil, fault.New(fault.Conflict, lang.FaultBusy())
			}
			return counted(c), nil
		}),
		kernel.CommandOf("notes.nothing", func(*notes, kernel.Ask, number) (any, error) { return nil, nil }),
		whisper("notes.whisper"),
		kernel.Once(whisper("notes.answer"), func(secretly) []string { return []string{"q"} }),
		kernel.CommandOf("notes.mark", func(_ *notes, _ kernel.Ask, c secretly) (any, error) {
			f := marked{}
			f.Words.Key = c.Secret
			return f, nil
		}).WithSecret(),
		kernel.CommandOf("notes.hum", func(_ *notes, _ kernel.Ask, c write) (any, error) {
			f := hummed{}
			f.Words.Tune = c.What.Body
			return f, nil
		}),
		kernel.CommandOf("notes.close", func(_ *notes, _ kernel.Ask, c about) (any, error) {
			return closed{kernel.Erasure{Erased: []journal.ID{c.ID}}}, nil
		}),
		kernel.CommandOf("notes.take", take).For(kernel.Anybody),
		kernel.CommandOf("notes.open", func(_ *notes, _ kernel.Ask, c number) (any, error) {
			return kernel.Hat{AtLeast: 3, Facts: []any{counted(c)}}, nil
		}),
		kernel.CommandOf("notes.settle", settle),
		kernel.CommandOf("notes.mutter", func(_ *notes, _ kernel.Ask, c secretly) (any, error) {
			f := muttered{}
			f.Words.What = c.What
			return f, nil
		}),
		kernel.CommandOf("notes.let_in", func(_ *notes, _ kernel.Ask, c secretly) (any, error) {
			f := marked{}
			f.Words.Key = c.Secret
			return f, nil
		}).WithDoor(),
		kernel.CommandOf("notes.plan", func(_ *notes, a kernel.Ask, c number) (any, error) {
			return due{a.Day + journal.Day(c.N)}, nil
		}),
		kernel.CommandOf("notes.change", func(_ *notes, _ kernel.Ask, c about) (any, error) { return changed{c.ID}, nil }),
		kernel.CommandOf("notes.publish", publish).Needs("publish").WithSecret(),
		kernel.CommandOf("notes.adopt", adopt),
	}
}

func take(_ *notes, a kernel.Ask, c about) (any, error) {
	m, ok := a.Entry(c.ID)
	switch {
	case !ok, !m.Code.Is(c.Secret) && (m.By.Zero() || m.By != a.By):
		return nil, fault.New(fault.NotFound, lang.FaultNotFound())
	case m.InHat:
		return kernel.OutOfHat{ID: c.ID}, nil
	}
	return removed{kernel.Erasure{Erased: []journal.ID{c.ID}}}, nil
}

func publish(s *notes, _ kernel.Ask, c secretly) (any, error) {
	if c.What.Empty() || s.Full {
		return nil, noText
	}
	if c.What.Body == "as it was" {
		return nil, nil
	}
	if s.Sum > 50 {
		return nil, fault.New(fault.Conflict, lang.FaultBusy())
	}
	f := published{}
	f.Words.What, f.Words.Key = c.What, c.Secret
	return kernel.Several{f, counted{1}}, nil
}

// settle lets out of the hat what says what c says, and refuses where nothing did.
func settle(s *notes, _ kernel.Ask, c write) (any, error) {
	before := len(s.Order)
	return kernel.Opening{
		Of: func(is any) bool { w, ok := is.(whispered); return ok && w.Words.What.Body == c.What.Body },
		Then: func(v kernel.View) (any, error) {
			now := kernel.In[*notes](v)
			switch n := len(now.Order) - before; {
			case n == 0:
				return nil, nil
			case n > 2:
				return nil, fault.New(fault.Conflict, lang.FaultBusy())
			case c.N > 0:
				return kernel.Then{Fact: counted{n}, Perform: kernel.Carried{Name: "notes.write", By: s.By[s.Order[0]], Body: []byte(`{"what":"performed"}`)}, Overtook: func(error) any { return overtaken{} }}, nil
			default:
				return counted{n}, nil
			}
		},
	}, nil
}

func adopt(s *notes, _ kernel.Ask, c about) (any, error) {
	p, ok := s.Carried[c.ID]
	if !ok {
		return nil, fault.New(fault.NotFound, lang.FaultNotFound())
	}
	return kernel.Then{
		Fact: adopted{c.ID}, Perform: p, Overtook: func(error) any { return overtaken{c.ID} },
	}, nil
}

func noteRoom() kernel.Room {
	return kernel.Room{Name: "notes", Kinds: noteKinds(), Commands: noteCommands(), New: newNotes}
}

// theGroupPublishes is a law under which the group decides what is published.
func theGroupPublishes() kernel.Law {
	return kernel.Law{
		Rule:    func(_ kernel.View, act string) kernel.Rule { return kernel.Rule{Group: act == "publish"} },
		Propose: func(c kernel.Carried) any { p := put{}; p.Words.Carried = c; return p },
	}
}

package web

import (
	"sync"
	"time"

	"golang.org/x/time/rate"

	"alongside/fault"
	"alongside/journal"
	"alongside/lang"
)

// Limits are how much may come in: one bucket a member, and for founding,
// joining, coming back and taking back without a name one a group and one for
// the house. They live in memory. Zero values mean the usual ones; Off none.
type Limits struct {
	Member, Open, House Bucket
	Off                 bool
}

// Bucket refills with so many a second, and holds at most so many.
type Bucket struct {
	PerSecond float64
	Most      int
}

func (b Bucket) or(usual Bucket) Bucket {
	if b == (Bucket{}) {
		return usual
	}
	return b
}

// limiter keeps the buckets.
type limiter struct {
	Limits
	now   func() time.Time
	house *rate.Limiter
	codes *rate.Limiter // whoever has nothing but a code

	mu      sync.Mutex // guards members, groups
	members map[journal.MemberID]*rate.Limiter
	groups  map[journal.GroupID]*rate.Limiter
}

// bucketsMost is how many buckets are kept; then all begin anew.
const bucketsMost = 50_000

func newLimiter(l Limits, now func() time.Time) *limiter {
	l.Member = l.Member.or(Bucket{10, 60})
	l.Open = l.Open.or(Bucket{1, 60})
	l.House = l.House.or(Bucket{5, 200})
	return &limiter{
		Limits: l, now: now, house: rate.NewLimiter(rate.Limit(l.House.PerSecond), l.House.Most),
		codes:   rate.NewLimiter(rate.Limit(l.House.PerSecond), l.House.Most),
		members: map[journal.MemberID]*rate.Limiter{}, groups: map[journal.GroupID]*rate.Limiter{},
	}
}

func tooMany() error { return fault.New(fault.TooMany, lang.FaultTooMany()) }

// member takes one out of a member's bucket.
func (l *limiter) member(m journal.MemberID) error {
	if l.Off || take(&l.mu, l.members, m, l.Member, l.now()) {
		return nil
	}
	return tooMany()
}

// open takes one out of a group's bucket for whoever is not signed in.
func (l *limiter) open(g journal.GroupID) error {
	if l.Off || take(&l.mu, l.groups, g, l.Open, l.now()) && l.house.AllowN(l.now(), 1) {
		return nil
	}
	return tooMany()
}

// found takes one out of the house's bucket.
func (l *limiter) found() error {
	if l.Off || l.house.AllowN(l.now(), 1) {
		return nil
	}
	return tooMany()
}

// code takes one out of the bucket of all who come with nothing but a code.
func (l *limiter) code() error {
	if l.Off || l.codes.AllowN(l.now(), 1) {
		return nil
	}
	return tooMany()
}

func take[K comparable](mu *sync.Mutex, all map[K]*rate.Limiter, k K, b Bucket, now time.Time) bool {
	mu.Lock()
	defer mu.Unlock()
	if len(all) > bucketsMost {
		clear(all)
	}
	r := all[k]
	if r == nil {
		r = rate.NewLimiter(rate.Limit(b.PerSecond), b.Most)
		all[k] = r
	}
	return r.AllowN(now, 1)
}

package journaltest_test

import (
	"errors"
	"testing"

	"alongside/journal"
	"alongside/journal/journaltest"
	"alongside/journal/memory"
)

func TestFailingKeepsTheContractWhenItDoesNotFail(t *testing.T) {
	journaltest.Run(t, func(testing.TB) journal.Store { return journaltest.NewFailing(memory.New()) })
}

func TestFailingFailsBeforeAndAfterWriting(t *testing.T) {
	s, g := journaltest.NewFailing(memory.New()), journaltest.NewGroup()
	es := journaltest.Several(journal.Sum{}, g, 1)
	s.FailBefore(2)
	if err := s.Erase(t.Context(), g); err != nil {
		t.Errorf("the first of two: %v", err)
	}
	if err := s.Append(t.Context(), g, 0, es, 0); !errors.Is(err, journaltest.ErrFailing) {
		t.Errorf("the second of two: %v", err)
	}
	if seq, _, _ := journaltest.Tail(t.Context(), s, g); seq != 0 {
		t.Error("it wrote before it failed")
	}
	s.FailBefore(0)
	s.FailAfter(1)
	if err := s.Append(t.Context(), g, 0, es, 0); !errors.Is(err, journaltest.ErrFailing) {
		t.Errorf("after writing: %v", err)
	}
	if seq, _, _ := journaltest.Tail(t.Context(), s, g); seq == 0 {
		t.Error("it did not write before it failed")
	}
}

func TestFailingBlocksUntilReleased(t *testing.T) {
	s, g := journaltest.NewFailing(memory.New()), journaltest.NewGroup()
	release, done := s.Block(), make(chan error)
	go func() { done <- s.Append(t.Context(), g, 0, journaltest.Several(journal.Sum{}, g, 1), 0) }()
	if seq, _, err := journaltest.Tail(t.Context(), s, g); seq != 0 || err != nil {
		t.Errorf("position %d, %v while it blocks", seq, err)
	}
	release()
	if err := <-done; err != nil {
		t.Error(err)
	}
}

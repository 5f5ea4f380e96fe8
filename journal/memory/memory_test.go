package memory_test

import (
	"testing"

	"alongside/journal"
	"alongside/journal/journaltest"
	"alongside/journal/memory"
)

func TestMemoryKeepsTheContract(t *testing.T) {
	journaltest.Run(t, func(testing.TB) journal.Store { return memory.New() })
}

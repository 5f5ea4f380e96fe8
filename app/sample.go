package app

import (
	"context"
	"io"

	"alongside/kernel"
)

func sampleDoors(_ context.Context, _ io.Writer, _ string, _ *kernel.House, _ string) error { return nil }

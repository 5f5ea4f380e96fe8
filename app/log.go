package app

import (
	"context"
	"io"
	"log/slog"
	"time"
)

// newLog writes lines that tell no time finer than the hour.
func newLog(w io.Writer) *slog.Logger {
	return slog.New(slog.NewTextHandler(w, &slog.HandlerOptions{
		ReplaceAttr: func(groups []string, a slog.Attr) slog.Attr {
			if len(groups) == 0 && a.Key == slog.TimeKey {
				return slog.String(slog.TimeKey, a.Value.Time().UTC().Truncate(time.Hour).Format("2006-01-02T15Z"))
			}
			return a
		},
	}))
}

// quietLog takes what http.Server says of broken connections. It holds
// addresses: only that there was something is kept.
type quietLog struct{ log *slog.Logger }

func (q quietLog) Write(p []byte) (int, error) {
	q.log.Log(context.Background(), slog.LevelDebug, "a connection broke")
	return len(p), nil
}

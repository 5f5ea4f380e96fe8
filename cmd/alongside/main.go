// Command alongside runs the server of a community group.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"

	"alongside/app"
)

type cli struct {
	Serve  app.Serve  `cmd:"" help:"Serve the groups in a data folder."`
	Verify app.Verify `cmd:"" help:"Check that nobody rewrote what was said."`

	Backup  app.Backup  `cmd:"" help:"Keep all groups in one sealed file; also while they are served."`
	Restore app.Restore `cmd:"" help:"Put all groups of a backup into a data folder."`
	Export  app.Export  `cmd:"" help:"Put one group into a sealed file, to move it to another server."`
	Import  app.Import  `cmd:"" help:"Take in a group that another server exported."`
	Destroy app.Destroy `cmd:"" help:"Let go of a group for good."`
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	var c cli
	k := kong.Parse(&c, kong.Name("alongside"), kong.Description("A place for a group that changes something together."),
		kong.BindTo(ctx, (*context.Context)(nil)), kong.BindTo(io.Writer(os.Stdout), (*io.Writer)(nil)))
	if err := k.Run(); err != nil {
		fmt.Fprintln(os.Stderr, "alongside:", err)
		os.Exit(1)
	}
}

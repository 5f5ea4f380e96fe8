// Gen compiles locales/*.po into lang/messages.gen.go. It stops, naming file
// and line, at whatever would reach a page wrong.
//
//	go generate ./lang
package main

import (
	"fmt"
	"os"

	"alongside/lang/internal/catalog"
)

func main() {
	locales, dir := "../locales", "."
	if len(os.Args) == 3 {
		locales, dir = os.Args[1], os.Args[2]
	}
	if err := catalog.Generate(locales, dir); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

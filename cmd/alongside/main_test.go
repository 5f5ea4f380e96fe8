package main

import (
	"strings"
	"testing"

	"github.com/alecthomas/kong"
)

// parse reads a command line.
func parse(line string) (c cli, err error) {
	k, err := kong.New(&c, kong.Name("alongside"), kong.Exit(func(int) {}))
	if err != nil {
		return c, err
	}
	_, err = k.Parse(strings.Fields(line))
	return c, err
}

func TestACommandLineIsCheckedBeforeAnythingIsServed(t *testing.T) {
	for line, why := range map[string]string{
		"serve --data d": "",
		"serve --data d --empty --founding closed --key-file k --metrics 127.0.0.1:9090 --url https://alongside.example": "",
		"serve --data d --addr 0.0.0.0:443 --tls-cert c --tls-key k":                                                     "",
		"serve --data d --hall --addr 0.0.0.0:8080 --url http://box.lan":                                                 "",
		"serve --data d --addr :443 --tls-auto a.example,b.example --http :80 --acme-directory https://ca.example/dir":   "",
		"verify --data d --group g --head h --ask-key":                                                                   "",
		"backup --data d f --to age1x":                                                                                   "",
		"backup --data d f --passphrase-file p --key-file k":                                                             "",
		"restore --data d f --identity i --replace":                                                                      "",
		"export --data d g f":                                    "",
		"import --data d f --passphrase-file p":                  "",
		"destroy --data d g --yes":                               "",
		"backup --data d":                                        "<file>",
		"backup f":                                               "--data",
		"backup --data d f --to age1x --passphrase-file p":       "together",
		"import --data d f --identity i --passphrase-file p":     "together",
		"export --data d g":                                      "<file>",
		"destroy --data d g":                                     "--yes",
		"serve":                                                  "--data",
		"verify":                                                 "--data",
		"serve --data d --founding anyone":                       "--founding",
		"serve --data d --key-file k --ask-key":                  "together",
		"serve --data d --addr 0.0.0.0:80":                       "can be reached by others",
		"serve --data d --hall":                                  "0.0.0.0",
		"serve --data d --hall --addr :443 --tls-auto a.example": "without TLS",
		"serve --data d --tls-cert c":                            "come together",
		"serve --data d --metrics 0.0.0.0:9090":                  "--metrics",
		"serve --data d --url nowhere":                           "--url",
		"sing":                                                   "sing",
	} {
		_, err := parse(line)
		if (why == "") != (err == nil) || err != nil && !strings.Contains(err.Error(), why) {
			t.Errorf("%q: %v, want %q", line, err, why)
		}
	}
}

func TestWithoutFlagsOnlyThisMachineReachesUsAndFoundingNeedsTheLink(t *testing.T) {
	c, err := parse("serve --data d")
	if err != nil || c.Serve.Addr != "127.0.0.1:8080" || c.Serve.Founding != "invite" || c.Serve.Metrics != "" || c.Serve.Empty {
		t.Errorf("%+v %v", c.Serve, err)
	}
}

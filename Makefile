# Two commands do all set-up on a fresh Debian machine with Go 1.26, Node 20 and make:
#   make run    starts with a sample community and prints where to open it
#   make test   everything, in a real browser too
GO      ?= go
TOOL    := $(GO) tool -modfile=tools/go.mod
BIN     := bin/alongside
DATA    ?= data
ADDR    ?= 127.0.0.1:8080
LDFLAGS := -trimpath -ldflags "-s -w"
FRONT   := $(shell find front/src front/css front/art front/build.mjs front/package.json guard/rules.json -type f)
SOURCE  := $(shell find . -name '*.go' -not -path '*/node_modules/*' -not -name '*_test.go') $(wildcard app/sample/*.json guard/rules.json) go.mod

.PHONY: run test check bench look build fuzz generate fresh lint browser clean arm64

run: build ## start on the embedded store with the sample community
	$(BIN) serve --addr $(ADDR) --data $(DATA)

build: $(BIN)

$(BIN): $(SOURCE) web/dist/manifest.json
	CGO_ENABLED=0 $(GO) build $(LDFLAGS) -o $(BIN) ./cmd/alongside

arm64: web/dist/manifest.json ## for a Raspberry Pi
	CGO_ENABLED=0 GOOS=linux GOARCH=arm64 $(GO) build $(LDFLAGS) -o bin/alongside-arm64 ./cmd/alongside

front/node_modules/.package-lock.json: front/package-lock.json
	cd front && npm ci --ignore-scripts --no-audit --no-fund
	@touch $@

web/dist/manifest.json: front/node_modules/.package-lock.json $(FRONT)
	cd front && npm run build
	@touch $@

bin/village: $(SOURCE) web/dist/manifest.json ## a house for the tests, in which days go by
	CGO_ENABLED=0 $(GO) build $(LDFLAGS) -o $@ ./test/browser/village

test: build browser bin/village ## everything
	$(GO) vet ./...
	$(GO) test ./...
	cd front && npm run check
	cd test/browser && npm test

check: build fresh lint ## the fast gate
	$(GO) vet ./...
	$(GO) test -short ./...
	cd front && npm run check

lint:
	$(TOOL) gofumpt -l $$(git ls-files '*.go' | grep -v _templ.go) | (! grep .)
	$(TOOL) staticcheck ./...
	$(TOOL) deadcode -test ./... | (! grep .)

fresh: ## what is generated is what is committed
	cd lang && $(GO) generate .
	$(TOOL) templ generate >/dev/null 2>&1
	@git diff --exit-code --stat -- lang '*_templ.go' || (echo "generated files were not committed"; exit 1)

generate:
	cd lang && $(GO) generate .
	$(TOOL) templ generate

browser: test/browser/node_modules/.package-lock.json ## Chromium, its letters, and Java for the HTML checker, where they are missing
	@command -v chromium >/dev/null && command -v java >/dev/null && fc-list | grep -q NotoSansArabic || \
	  (apt-get -o DPkg::Lock::Timeout=600 update && apt-get -o DPkg::Lock::Timeout=600 install -y --no-install-recommends chromium fonts-noto-core default-jre-headless)

test/browser/node_modules/.package-lock.json: test/browser/package-lock.json
	cd test/browser && npm ci --ignore-scripts --no-audit --no-fund
	@touch $@

look: build browser bin/village ## screenshots of every page into shots/
	cd test/browser && node look.mjs

bench: build ## ratios inside one run
	$(GO) test -run '^$$' -bench . -benchtime 1x -timeout 20m ./test/bench/

fuzz: ## a minute each
	for f in FuzzCleanText FuzzCleanName FuzzLikeness; do $(GO) test -run '^$$' -fuzz "^$$f$$" -fuzztime 60s ./lang || exit 1; done

clean:
	rm -rf bin shots web/dist/*.js web/dist/*.css web/dist/*.svg web/dist/*.json web/dist/*.br web/dist/*.gz

package catalog

import (
	"bytes"
	"fmt"
	"go/format"
	"slices"
	"strconv"
	"strings"
)

// Write returns the Go file with one func for each message of the files,
// which Check has found sound. The first file is English.
func Write(files []*File) ([]byte, error) {
	messages := slices.Clone(files[0].Messages)
	slices.SortFunc(messages, func(a, b *Message) int { return strings.Compare(a.Key, b.Key) })
	var b bytes.Buffer
	b.WriteString("// Code generated from locales/*.po by lang/gen; DO NOT EDIT.\n\npackage lang\n\n")
	b.WriteString("const (\n")
	for i, m := range messages {
		fmt.Fprintf(&b, "\t%s", constant(m.Key))
		if i == 0 {
			b.WriteString(" uint16 = iota")
		}
		b.WriteString("\n")
	}
	b.WriteString(")\n\nvar keys = [...]string{\n")
	for _, m := range messages {
		fmt.Fprintf(&b, "\t%s: %q,\n", constant(m.Key), m.Key)
	}
	b.WriteString("}\n\nvar words = map[string]*[len(keys)][]string{\n")
	for _, f := range files {
		fmt.Fprintf(&b, "\t%q: {\n", f.Language)
		for _, m := range messages {
			fmt.Fprintf(&b, "\t\t%s: {%s},\n", constant(m.Key), quoted(f.byKey[m.Key].Forms))
		}
		b.WriteString("\t},\n")
	}
	b.WriteString("}\n\nvar draft = map[string]bool{\n")
	for _, f := range files {
		fmt.Fprintf(&b, "\t%q: %t,\n", f.Language, f.Draft)
	}
	b.WriteString("}\n")
	for _, m := range messages {
		function(&b, m)
	}
	samples(&b, messages)
	return format.Source(b.Bytes())
}

func constant(key string) string { return "key" + FuncName(key) }

func quoted(forms []string) string {
	all := make([]string, len(forms))
	for i, f := range forms {
		all[i] = strconv.Quote(f)
		if !strings.ContainsFunc(f, func(r rune) bool { return r == '`' || r == '\n' || r == '\t' }) {
			all[i] = "`" + f + "`" // Persian joins words with signs that Quote would spell out
		}
	}
	return strings.Join(all, ", ")
}

// function writes the func of one message.
func function(b *bytes.Buffer, m *Message) {
	name := FuncName(m.Key)
	fmt.Fprintf(b, "\n// %s says %s.\n", name, doc(m.Forms))
	if m.Note != "" {
		fmt.Fprintf(b, "// %s\n", m.Note)
	}
	fields := []string{"key: " + constant(m.Key)}
	var params, texts []string
	for _, s := range m.slots() {
		if counts(s) {
			params = append(params, s+" int")
			fields = append(fields, s+": "+s)
			continue
		}
		params = append(params, s+" string")
		texts = append(texts, s)
	}
	if len(texts) > 0 {
		fields = append(fields, fmt.Sprintf("args: [most]string{%s}", strings.Join(texts, ", ")))
	}
	fmt.Fprintf(b, "func %s(%s) Msg { return Msg{%s} }\n", name, strings.Join(params, ", "), strings.Join(fields, ", "))
}

func doc(forms []string) string {
	all := make([]string, len(forms))
	for i, f := range forms {
		all[i] = "“" + strings.Join(strings.Fields(f), " ") + "”"
	}
	return strings.Join(all, " or ")
}

// samples writes the placeholders of each message in the order of its args,
// and one sample of each, which All hands to tests.
func samples(b *bytes.Buffer, messages []*Message) {
	b.WriteString("\n// slots are the placeholders that are words, in the order of Msg.args.\nvar slots = [len(keys)][]string{\n")
	for _, m := range messages {
		var texts []string
		for _, s := range m.slots() {
			if !counts(s) {
				texts = append(texts, s)
			}
		}
		if len(texts) > 0 {
			fmt.Fprintf(b, "\t%s: {%s},\n", constant(m.Key), quoted(texts))
		}
	}
	b.WriteString("}\n")
	fmt.Fprintf(b, "\n// most is how many placeholders that are words one message takes.\nconst most = %d\n", MostWords)
}

package web

import (
	"encoding/json"
	"iter"
	"maps"
	"net/url"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"alongside/fault"
	"alongside/journal"
	"alongside/kernel"
	"alongside/lang"
)

// own are the fields of a form that are ours and not the command's.
var own = map[string]bool{"id": true, "back": true, "form": true, "sure": true, "for": true, "then": true, "thanks": true, "written_in": true, "command": true, "asked": true}

// fromForm makes the JSON of a command of a form's values: dots are nesting,
// repeated keys are lists, a number behind a dot is a place in a list, from 0, and an
// empty field is one that was left out.
func fromForm(t reflect.Type, values url.Values) ([]byte, error) {
	tree := map[string]any{}
	for name, vs := range values {
		if own[name] {
			continue
		}
		field, ok := fieldOf(t, strings.Split(name, "."))
		if !ok {
			return nil, fault.At(name, lang.FaultFieldUnknown())
		}
		v, ok, err := valueOf(field, vs)
		if err != nil {
			return nil, fault.At(name, lang.FaultFieldType())
		}
		if ok {
			plant(tree, strings.Split(name, "."), v)
		}
	}
	return json.Marshal(lists(t, tree))
}

// placesMost is how many places a list of a form may have.
const placesMost = 100

// placeOf reads a place in a list.
func placeOf(s string) (n int, ok bool) {
	n, err := strconv.Atoi(s)
	return n, err == nil && n >= 0 && n < placesMost && strconv.Itoa(n) == s
}

// lists makes lists of what was planted by places. A place that was left empty stays
// one, so that a fault finds the field it belongs to.
func lists(t reflect.Type, v any) any {
	tree, ok := v.(map[string]any)
	if !ok {
		return v
	}
	switch t.Kind() {
	case reflect.Slice:
		var all []any
		for name, item := range tree {
			n, _ := placeOf(name)
			for len(all) <= n {
				all = append(all, struct{}{})
			}
			all[n] = lists(t.Elem(), item)
		}
		return all
	case reflect.Map:
		for name, item := range tree {
			tree[name] = lists(t.Elem(), item)
		}
	case reflect.Struct:
		for name, item := range tree {
			if f, ok := fieldOf(t, []string{name}); ok {
				tree[name] = lists(f, item)
			}
		}
	}
	return tree
}

// freeText yields the texts of a form's fields of free text, by the names of the
// fields, always in the same order.
func freeText(decl kernel.Command, typed url.Values) iter.Seq2[string, string] {
	texts := decl.Texts()
	return func(yield func(string, string) bool) {
		for _, name := range slices.Sorted(maps.Keys(typed)) {
			if !slices.Contains(texts, unplaced(name)) {
				continue
			}
			for _, text := range typed[name] {
				if !yield(name, text) {
					return
				}
			}
		}
	}
}

// unplaced is a field's name without places in lists.
func unplaced(name string) string {
	parts := strings.Split(name, ".")
	parts = slices.DeleteFunc(parts, func(p string) bool { _, ok := placeOf(p); return ok })
	return strings.Join(parts, ".")
}

// plant sets a value in nested maps.
func plant(tree map[string]any, path []string, v any) {
	for _, p := range path[:len(path)-1] {
		next, ok := tree[p].(map[string]any)
		if !ok {
			next = map[string]any{}
			tree[p] = next
		}
		tree = next
	}
	tree[path[len(path)-1]] = v
}

// fieldOf finds the type of a field by its JSON names.
func fieldOf(t reflect.Type, path []string) (reflect.Type, bool) {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if item, ok := itemOf(t, path[0]); ok {
		if len(path) == 1 {
			return item, true
		}
		return fieldOf(item, path[1:])
	}
	if t.Kind() != reflect.Struct {
		return nil, false
	}
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if f.Anonymous && name == "" {
			if ft, ok := fieldOf(f.Type, path); ok {
				return ft, true
			}
			continue
		}
		if name != path[0] {
			continue
		}
		if len(path) == 1 {
			return f.Type, true
		}
		return fieldOf(f.Type, path[1:])
	}
	return nil, false
}

// itemOf is the type of what stands in a list at a place, or in a map under a name.
func itemOf(t reflect.Type, name string) (reflect.Type, bool) {
	switch t.Kind() {
	case reflect.Slice:
		_, ok := placeOf(name)
		return t.Elem(), ok && t.Elem().Kind() == reflect.Struct
	case reflect.Map:
		return t.Elem(), t.Key().Kind() == reflect.String
	}
	return nil, false
}

var (
	textType   = reflect.TypeFor[kernel.Text]()
	sealedType = reflect.TypeFor[kernel.Sealed]()
	refType    = reflect.TypeFor[kernel.Ref]()
)

// valueOf reads what a field was sent with; ok is false where it was left empty.
func valueOf(t reflect.Type, vs []string) (v any, ok bool, err error) {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if t.Kind() == reflect.Slice && t.Elem().Kind() != reflect.Uint8 {
		var list []any
		for _, one := range vs {
			v, ok, err := valueOf(t.Elem(), []string{one})
			if err != nil {
				return nil, false, err
			}
			if ok {
				list = append(list, v)
			}
		}
		return list, len(list) > 0, nil
	}
	s := vs[len(vs)-1]
	if strings.TrimSpace(s) == "" {
		return nil, false, nil
	}
	switch {
	case t == textType, t == sealedType:
		return s, true, nil
	case t == refType:
		room, id, _ := strings.Cut(s, ":")
		return map[string]string{"room": room, "id": id}, true, nil
	}
	switch t.Kind() {
	case reflect.Bool:
		return s != "false" && s != "0", true, nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		if _, isText := reflect.New(t).Interface().(interface{ UnmarshalJSON([]byte) error }); isText {
			return s, true, nil
		}
		n, err := strconv.ParseInt(strings.TrimSpace(lang.FoldDigits(s)), 10, 64)
		return n, err == nil, err
	case reflect.Float64:
		n, err := strconv.ParseFloat(strings.TrimSpace(lang.FoldDigits(s)), 64)
		return n, err == nil, err
	}
	return s, true, nil
}

// idOf reads the id that a form or a header brought; zero: none.
func idOf(s string) (journal.ID, error) {
	if s = strings.TrimSpace(s); s == "" {
		return journal.ID{}, nil
	}
	id, err := journal.ParseID(s)
	if err != nil {
		return journal.ID{}, fault.At("id", lang.FaultFieldType())
	}
	return id, nil
}

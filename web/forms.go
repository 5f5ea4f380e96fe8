package web

import (
	"encoding/json"
	"net/url"
	"reflect"
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
// repeated keys are lists, and an empty field is one that was left out.
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
	return json.Marshal(tree)
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

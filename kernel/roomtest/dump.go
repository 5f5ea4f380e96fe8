package roomtest

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"
)

// Dump writes everything that can be reached from v, unexported fields too, in an
// order of its own: two values with the same dump are alike. Of functions it only
// writes whether there is one; byte arrays are in hex.
func Dump(v any) string {
	d := dumper{seen: map[uintptr]int{}}
	d.dump(reflect.ValueOf(v))
	return d.b.String()
}

type dumper struct {
	b    strings.Builder
	seen map[uintptr]int // pointers on the way, by their place
}

var (
	goType = reflect.TypeFor[reflect.Type]()
	zone   = reflect.TypeFor[*time.Location]()
	clock  = reflect.TypeFor[time.Time]()
)

func (d *dumper) dump(v reflect.Value) {
	if !v.IsValid() {
		d.b.WriteString("nil")
		return
	}
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		d.point(v)
	case reflect.Struct:
		d.fields(v)
	case reflect.Map:
		d.entries(v)
	case reflect.Slice, reflect.Array:
		d.items(v)
	case reflect.String:
		fmt.Fprintf(&d.b, "%q", v.String())
	case reflect.Func, reflect.Chan, reflect.UnsafePointer:
		fmt.Fprintf(&d.b, "%s:%t", v.Kind(), !v.IsNil())
	default:
		fmt.Fprintf(&d.b, "%v", v)
	}
}

func (d *dumper) point(v reflect.Value) {
	switch {
	case v.IsNil():
		d.b.WriteString("nil")
		return
	case v.Type() == zone:
		fmt.Fprintf(&d.b, "zone %q", v.Elem().FieldByName("name").String())
		return
	case v.Type() == goType:
		d.b.WriteString("a type")
		return
	case v.Kind() == reflect.Interface:
		d.b.WriteString(v.Elem().Type().String())
		d.dump(v.Elem())
		return
	}
	if n, ok := d.seen[v.Pointer()]; ok {
		fmt.Fprintf(&d.b, "^%d", len(d.seen)-n)
		return
	}
	d.seen[v.Pointer()] = len(d.seen)
	d.b.WriteByte('&')
	d.dump(v.Elem())
	delete(d.seen, v.Pointer())
}

func (d *dumper) fields(v reflect.Value) {
	if v.Type() == clock {
		fmt.Fprintf(&d.b, "time %d %d", v.Field(0).Uint(), v.Field(1).Int())
		return
	}
	d.b.WriteByte('{')
	for i := range v.NumField() {
		d.b.WriteString(v.Type().Field(i).Name)
		d.b.WriteByte(':')
		d.dump(v.Field(i))
		d.b.WriteByte(' ')
	}
	d.b.WriteByte('}')
}

func (d *dumper) entries(v reflect.Value) {
	type pair struct{ key, value string }
	var all []pair
	for it := v.MapRange(); it.Next(); {
		k, w := dumper{seen: d.seen}, dumper{seen: d.seen}
		k.dump(it.Key())
		w.dump(it.Value())
		all = append(all, pair{k.b.String(), w.b.String()})
	}
	slices.SortFunc(all, func(a, b pair) int { return cmp.Compare(a.key, b.key) })
	d.b.WriteString("map[")
	for _, p := range all {
		d.b.WriteString(p.key + ":" + p.value + " ")
	}
	d.b.WriteByte(']')
}

// items writes a list; nil is like empty, for that is how it comes out of JSON.
func (d *dumper) items(v reflect.Value) {
	if v.Type().Elem().Kind() == reflect.Uint8 {
		for i := range v.Len() {
			fmt.Fprintf(&d.b, "%02x", v.Index(i).Uint())
		}
		return
	}
	d.b.WriteByte('[')
	for i := range v.Len() {
		d.dump(v.Index(i))
		d.b.WriteByte(' ')
	}
	d.b.WriteByte(']')
}
